export const wechatWords = {
  open: 'Open in WeChat',
  inWeChat: 'You are in WeChat: just read on. For the mini-program, tap "…" at the top right, choose to open in the browser, then tap "Open in WeChat".',
};
