import { posterPageWords as en } from './en/poster-words';
import { live } from './live';

/** Words of the page that makes posters. */
export const posterPageWords = live(
  {
    title: '海报',
    shareTitle: (title: string) => `海报：${title}`,
    alt: (title: string) => `海报：${title}`,
    drawing: '正在画',
    save: '存到相册',
    saveAll: (count: number) => `存到相册（${count} 张）`,
    saved: '已存到相册',
    download: '下载图片',
    downloadAll: (count: number) => `下载图片（${count} 张）`,
    print: '打印',
    enlarge: (page: number, pages: number) => (pages === 1 ? '看大图' : `看大图，第 ${page} 张，共 ${pages} 张`),
    hint: '存好后，可以发给家人，也可以打印出来贴着看。',
    longPress: '点图片看大图，长按也能保存。',
    refused: '没有存成：微信没有存图片的许可。可以打开许可再存，或点图片看大图，长按保存。',
    allow: '去打开许可',
    saveFailed: '没有存成，可能手机满了。可以点图片看大图，长按保存。',
    singlePage: '这里不能存图片。可以截屏保存，下面也有文字。',
    noCode: '图上没有二维码：这个版本没有设网页地址。名字、地址、电话都在图上，照样能用。',
    damagedTitle: '链接不完整',
    damagedAdvice: '可能复制时少了一截。请对方再转发一次。',
    newerTitle: '这个链接要新版才能看',
    newerAdvice: '请关掉这里，重新打开，让它更新。',
    unknownTitle: '画不出这张海报',
    unknownAdvice: '这台手机的资料里没有它。可以搜一搜，或看同类。',
    failedTitle: '这台手机画不出图片',
    failedAdvice: '再试一次。还不行，下面有文字，可以抄下来。',
    fileName: (title: string, page: number, pages: number) => `街坊服务 ${title}${pages === 1 ? '' : ` ${page}`}.png`,
  },
  en,
);
