import { finderWords as en } from './en/finder-words';
import { live } from './live';

/** Words of "我能申请什么？". */
export const finderWords = live({
  title: '我能申请什么？',
  intro: '答几个问题，看看哪些事可能办得了。只作参考，以受理机关为准。答案不保存、不上传。',
  forWhom: '替谁看',
  count: (asked: number) => `第 ${asked + 1} 问`,
  sofar: (maybe: number, open: number, cannot: number) => `${maybe} 件可能可以 · ${open} 件还要问 · ${cannot} 件可能不行`,
  show: '看结果',
  goOn: '接着答，更准',
  back: '改前一个答案',
  maybe: (count: number) => `可能可以（${count}）`,
  maybeNote: '以受理机关为准。点进去看条件和材料。',
  unsettled: (count: number) => `还说不准，要先问清（${count}）`,
  unsettledNote: '有的您不清楚，有的标准过期了。点进去看要问什么。',
  open: (count: number) => `还要再问才知道（${count}）`,
  unruled: (count: number) => `要看条件（${count}）`,
  unruledNote: '这些手机判断不了，点进去对照条件。',
  cannot: (count: number) => `按您答的，可能不行（${count}）`,
  because: (conditions: readonly string[]) => `要：${conditions.join('；')}`,
  stillOpen: (summary: string, count: number) => `${summary}还有 ${count} 条要问清。`,
  noneMaybe: '还没有对得上的。接着答，或看下面的。',
  more: (count: number) => `再看 ${count} 件`,
  again: '从头答',
  call: '拨 12345 问',
  call12345Note: '没有合适的，也可以问街道、社工站，或拨 12345。',
}, en);
