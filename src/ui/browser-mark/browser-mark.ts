const mark = (name: string) => (className: string | undefined = ''): string => (process.env.TARO_ENV === 'h5' ? `${className} ${name}` : className);

/** What src/forced-colours.css draws where a device replaces all colours by its own: a sign drawn as a mask, and what is chosen. */
export const sign = mark('sign');
export const chosen = mark('chosen');
