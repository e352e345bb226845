/** A browser shows every page whole. */
export const singlePage = (): boolean => false;
