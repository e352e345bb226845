/** Tells the browser's own tab bar, which is drawn outside the pages, which text size is on (see browser.css). */
export function markTextSize(size: string): void {
  if (process.env.TARO_ENV === 'h5') document.body.dataset.textSize = size;
}
