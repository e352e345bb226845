import { wechatWords as en } from './en/wechat-words';
import { live } from './live';

/** Of the way from a browser into WeChat. */
export const wechatWords = live(
  {
    open: '在微信打开',
    inWeChat: '您在微信里，直接往下看就行。想用小程序：点右上角“…”，选“在浏览器打开”，再点“在微信打开”。',
  },
  en,
);
