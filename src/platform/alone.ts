/** WeChat runs one copy of the app. */
export const alone = <T>(work: () => Promise<T>): Promise<T> => work();
