/** English of map-words.ts. */
export const mapWords = {
  title: 'Map',
  list: 'List',
  estimated: '~: a position estimated from the sub-district, not the door. Tap a number to see the places there.',
  about: (count: string) => `~${count}`,
  count: (count: number, _unit: string) => String(count),
  unplaced: (count: number, _unit: string) => `${count} more without a published position: see the list.`,
  all: (count: number, _unit: string) => `On the map: ${count}`,
  here: (count: number, _unit: string) => `Here: ${count}`,
  noneTitle: 'None of these places has a published position',
  noneAdvice: 'The list shows their sub-districts and phone numbers.',
};
