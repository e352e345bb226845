/** English of upcoming-words.ts. */
export const upcomingWords = {
  title: 'Coming up',
  all: 'All',
  none: 'No plans yet. Tap "Plan a visit" on a place or guide.',
  more: (count: number) => (count === 1 ? '1 more plan' : `${count} more plans`),
  underWay: 'Under way',
  steps: (done: number, all: number) => `${done} / ${all} steps`,
  next: (title: string) => `Next: ${title}`,
  papers: (count: number) => `${count} papers missing`,
  finished: 'You have done your part',
  changed: 'updated, something has changed',
  gone: 'This guide is no longer listed',
  forPerson: (label: string, title: string) => `${label} · ${title}`,
};
