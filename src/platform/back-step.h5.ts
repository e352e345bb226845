const MARK = 'jiefangSheet';
/** A browser that never tells that it went back must not hold up the way on. */
const LONGEST = 500;

const isStep = (state: unknown): boolean => typeof state === 'object' && state !== null && MARK in state;

/** Closes the sheet that is open. */
let close: (() => void) | undefined;
/** The address the sheet lies over, while its entry is in the history. */
let over: string | undefined;
let leaving: { readonly done: Promise<void>; readonly end: () => void } | undefined;

window.addEventListener('popstate', whenBack);

/** Taro's router is not to hear of it (src/browser.h5.ts sees to the order): to it, going back is another page, and it would build this one anew. */
function whenBack(event: PopStateEvent): void {
  if (over === undefined) return;
  const samePage = window.location.href === over;
  over = undefined;
  if (samePage) event.stopImmediatePropagation();
  const shut = close;
  close = undefined;
  leaving?.end();
  leaving = undefined;
  shut?.();
}

/**
 * A sheet opened: the way back closes it (`shut`) before it leaves the page. What is given back is called when the sheet
 * closed otherwise; a sheet that opens at once in its place takes over its entry.
 */
export function holdBack(shut: () => void): () => void {
  close = shut;
  if (over === undefined) {
    over = window.location.href;
    const state = window.history.state as Record<string, unknown> | null;
    window.history.pushState({ ...state, [MARK]: true }, '', over);
  }
  return () => {
    if (close !== shut) return;
    close = undefined;
    setTimeout(() => close === undefined && void stepGone(), 0);
  };
}

/** Ends when no sheet has an entry in the history any more: only then may the app lead on, or going back would end at the sheet's. */
export function stepGone(): Promise<void> {
  if (leaving) return leaving.done;
  if (over === undefined) return Promise.resolve();
  // Something else led on already (a tab): its entry took the place of the sheet's.
  if (!isStep(window.history.state)) {
    over = undefined;
    return Promise.resolve();
  }
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  leaving = { done, end };
  setTimeout(end, LONGEST);
  window.history.back();
  return done;
}
