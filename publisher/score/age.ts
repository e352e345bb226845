const DAYS_A_MONTH = 365.25 / 12;

/**
 * Months from a source's date (YYYY, YYYY-MM or YYYY-MM-DD) to a day. A date without month or day counts from its first day:
 * what is not known is never taken to be newer than it may be.
 */
export function ageInMonths(date: string, asOf: string): number {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return (Date.parse(`${asOf}T00:00:00Z`) - Date.parse(`${year}-${month}-${day}T00:00:00Z`)) / 86_400_000 / DAYS_A_MONTH;
}
