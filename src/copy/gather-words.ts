import { gatherWords as en } from './en/gather-words';
import { live } from './live';

/** Words of putting places and guides into lists, and of the buttons that forward. */
export const gatherWords = live(
  {
    gather: '加入清单',
    gathered: '已在清单',
    gatherName: (name: string) => `加入清单，${name}`,
    added: (count: number) => `已加入清单，共 ${count} 个`,
    full: '这份清单满了，请另建一份',
    ask: '放进哪份清单？',
    untitled: '没取名的清单',
    count: (count: number) => `${count} 个`,
    create: '放进一份新清单',
    see: '看这份清单',
    seeAll: '看我的清单',

    copyWords: '复制文字',
    poster: '存海报',
    select: '手机不让复制。长按下面的字，可以选取。',
    send: '转发',
    sendWeChat: '发到微信',
    sendFilter: (title: string) => `对方打开，看到的是：${title}`,
    sendFilterOpen: '只看对方打开时正在开门的。',
    firstOf: (title: string, listed: number, all: number) => `${title}（共 ${all} 个，这里写 ${listed} 个）`,
    pick: '挑几个，做成清单',
    picking: (count: number) => `正在挑，清单里有 ${count} 个`,
    pickDone: '挑好了',
    withTicks: '把我打的勾也带上',
    withTicksNote: '对方看到哪些已备好，不会改动对方自己打的勾。',
    ticksTooMany: '勾太多，一个链接装不下。这次只转发办法，不带勾。',
  },
  en,
);
