/** Eleven digits starting with 13 to 19, also when written in groups: a person's number, which no release may hold. */
const MOBILE = /(^|[^\d])((?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2})(?!\d)/g;

export function findMobileNumbers(text: string): string[] {
  return [...text.matchAll(MOBILE)].map((match) => match[2] ?? '');
}
