/** The only place that asks the device for the time; milliseconds since 1970. */
export const now = (): number => Date.now();

/** Lets the screen breathe between two slices of work. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
