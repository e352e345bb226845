import { upcomingWords as en } from './en/upcoming-words';
import { live } from './live';

/** Words of the short lists on home and in "我的". */
export const upcomingWords = live({
  title: '近期安排',
  all: '全部',
  none: '还没有安排。在地点或办事页面点“帮长辈约”。',
  more: (count: number) => `还有 ${count} 个安排`,
  underWay: '办到一半',
  steps: (done: number, all: number) => `${done} / ${all} 步`,
  next: (title: string) => `下一步：${title}`,
  papers: (count: number) => `材料还缺 ${count} 样`,
  finished: '您要做的都做好了',
  changed: '资料更新过，有变动',
  gone: '这件事不再收录',
  forPerson: (label: string, title: string) => `${label} · ${title}`,
}, en);
