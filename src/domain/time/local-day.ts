const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/** The calendar day in Guangzhou (UTC+8, no summer time) of an instant in milliseconds, as YYYY-MM-DD. */
export const localDay = (instant: number): string => new Date(instant + EIGHT_HOURS).toISOString().slice(0, 10);
