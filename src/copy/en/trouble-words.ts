/** English of trouble-words.ts. */
export const words = {
  overlap: (others: readonly string[]) => `At the same time as ${others.join(', ')}: change one of them.`,
  other: (purpose: string, when: string) => `"${purpose}" (${when})`,
  placeGone: (reason: string | undefined) => `This place is no longer listed. ${reason === undefined ? '' : `${reason} `}Call before you go, or choose another place.`,
  placeUnknown: 'Your data does not have this place yet. Call before you go.',
  closedThen: (why: string) => `By the present data it is ${why} then. Change the time, or call first.`,
  hoursUnknown: 'Whether it is open then is not published. Call before you go.',
  past: 'The time is over. How did it go?',
  holiday: (name: string) => `closed for ${name}`,
  exception: (reason: string) => `closed (${reason})`,
  closed: 'closed',
};
