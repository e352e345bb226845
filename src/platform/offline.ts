/** A WeChat package is on the phone already: nothing to do. */
export function keepOffline(): void {}
