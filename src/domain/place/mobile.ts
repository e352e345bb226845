/** Between the digits people put blanks, dots and dashes of every kind. */
const GAP = '[-\\s.·‐-―−－]?';
const DIGIT = '[0-9０-９]';

/**
 * Eleven digits starting with 13 to 19, also full-width and when written in groups: a person's number, which no release
 * may hold. Groups are those in use: 3-4-4, 4-3-4, 3-3-5, 4-4-3, and every digit by itself is not one.
 */
const GROUPS = [[3, 4, 4], [4, 3, 4], [3, 3, 5], [4, 4, 3], [5, 6]];
const FIRST = '[1１][3-9３-９]';
const NUMBER = GROUPS.map(([first = 0, ...rest]) => `${FIRST}${DIGIT}{${first - 2}}${rest.map((length) => `${GAP}${DIGIT}{${length}}`).join('')}`).join('|');
const MOBILE = new RegExp(`(^|[^0-9０-９])((?:\\+?(?:00)?86${GAP})?(?:${NUMBER}))(?![0-9０-９])`, 'g');

export function findMobileNumbers(text: string): string[] {
  if (text.length < 11) return [];
  return [...text.matchAll(MOBILE)].map((match) => match[2] ?? '');
}
