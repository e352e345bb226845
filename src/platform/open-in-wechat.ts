/** Inside WeChat there is nothing to offer. */
export const wechatSchemeOfPage = (): string | undefined => undefined;

export const openScheme = (_scheme: string): void => undefined;
