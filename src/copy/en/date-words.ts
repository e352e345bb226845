/** English of date-words.ts. */
export const words = {
  today: 'today',
  tomorrow: 'tomorrow',
  ahead: (days: number) => `in ${days} days`,
  past: (days: number) => (days === 1 ? '1 day ago' : `${days} days ago`),
};
