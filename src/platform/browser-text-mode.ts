/** Tells the browser's own tab bar, which is drawn outside the pages, which text mode is on (see app.css). */
export function markTextMode(mode: 'standard' | 'elder'): void {
  if (process.env.TARO_ENV === 'h5') document.body.dataset.textMode = mode;
}
