/** In WeChat one is there already. */
export function WeChatBar() {
  return null;
}
