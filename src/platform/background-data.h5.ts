/** A browser brings nothing while the page is closed. */
export const broughtInBackground = (): Promise<string | undefined> => Promise.resolve(undefined);
