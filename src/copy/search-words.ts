import { searchWords as en } from './en/search-words';
import { live } from './live';

/** Words of the search page. */
export const searchWords = live({
  placeholder: '地点或事项',
  recent: '最近搜过',
  forget: '清除',
  hints: '可以这样搜',
  examples: ['猎德 饭堂', '低保', '领证', '老人卡', '石牌桥'],
  guideExamples: ['低保', '老人卡', '领证', '送餐', '公租房', '残疾证'],
  groups: { place: '地方', guide: '办事', community: '社区、村', metro_station: '地铁站', hotline: '电话' },
  found: (count: number) => `找到 ${count} 条`,
  foundMany: (count: number) => `找到的很多，先列 ${count} 条`,
  noneTitle: (words: string) => `没有找到“${words}”`,
  noneAdvice: '少打几个字，或换个说法试试。',
  near: '您是不是想找',
  allGuides: '看全部办事指南',
  because: (words: string) => `因为：${words}`,
  useStation: '按这个站找附近',
  showMore: (count: number) => `还有 ${count} 条`,
}, en);
