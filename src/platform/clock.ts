/** The only place that asks the device for the time; milliseconds since 1970. */
export const now = (): number => Date.now();

/** Lets the screen breathe between two slices of work. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Runs something once the screen has had time to show. */
export const later = (ms: number, run: () => void): void => void setTimeout(run, ms);
