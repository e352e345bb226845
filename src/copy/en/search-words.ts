/** English of search-words.ts. */
export const searchWords = {
  placeholder: 'Search',
  recent: 'Recent searches',
  forget: 'Clear',
  hints: 'For example',
  examples: ['猎德 饭堂', '低保', '领证', '老人卡', '石牌桥'],
  guideExamples: ['低保', '老人卡', '领证', '送餐', '公租房', '残疾证'],
  groups: { place: 'Places', guide: 'Guides', community: 'Communities, villages', metro_station: 'Metro stations', hotline: 'Phone lines' },
  found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  foundMany: (count: number) => `Many results: the first ${count}`,
  noneTitle: (words: string) => `Nothing found for "${words}"`,
  noneAdvice: 'Type fewer or other words, in Chinese or pinyin.',
  near: 'Did you mean',
  allGuides: 'All guides',
  because: (words: string) => `Because: ${words}`,
  useStation: 'Search near this station',
  showMore: (count: number) => `${count} more`,
};
