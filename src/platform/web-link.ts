/** The address that opens a share code in a browser: none is known to the package in WeChat. */
export const webLink = (_code: string): string | undefined => undefined;
