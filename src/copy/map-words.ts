import { mapWords as en } from './en/map-words';
import { live } from './live';

/** Words of the map. */
export const mapWords = live({
  title: '地图',
  list: '看列表',
  estimated: '“约”是按街道估计的位置，不是门口。点一下数字，看是哪些地方。',
  about: (count: string) => `约 ${count}`,
  count: (count: number, unit: string) => `${count} ${unit}`,
  unplaced: (count: number, unit: string) => `另有 ${count} ${unit}没有公布位置，在列表里。`,
  all: (count: number, unit: string) => `图上的 ${count} ${unit}`,
  here: (count: number, unit: string) => `这里的 ${count} ${unit}`,
  noneTitle: '这些地方都没有公布位置',
  noneAdvice: '列表里有它们的街道和电话。',
}, en);
