/** WeChat's way back leaves the page: only a browser is given a step for an open sheet. */
export const holdBack = (_close: () => void) => (): void => undefined;

export const stepGone = (): Promise<void> => Promise.resolve();
