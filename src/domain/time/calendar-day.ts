/** Whether a text is a day of the calendar, YYYY-MM-DD. 2026-02-30 is read by Date as 2 March: a day must come back as it was written. */
export function isCalendarDay(text: string): boolean {
  const midnight = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().slice(0, 10) === text;
}
