/** English of date-words.ts. */
export const words = {
  ofYear: (year: number, day: string) => `${day} ${year}`,
  today: 'today',
  tomorrow: 'tomorrow',
  ahead: (days: number) => `in ${days} days`,
  past: (days: number) => (days === 1 ? '1 day ago' : `${days} days ago`),
};
