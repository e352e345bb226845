import { useEffect, useState } from 'react';
import { now } from './clock';
import { usePageHide, usePageShow } from './page';

const LONGEST = 30 * 60 * 1000;

/**
 * The time, for status words: set when the page shows and again at `next`, the instant (ms) at which a word on the page
 * changes. One timer a page, cleared while the page is hidden.
 */
export function useNow(next?: (at: number) => number | undefined): number {
  const [at, setAt] = useState(now);
  const [visible, setVisible] = useState(true);
  usePageShow(() => {
    setVisible(true);
    setAt((before) => (now() - before < 20_000 ? before : now()));
  });
  usePageHide(() => setVisible(false));
  const boundary = next?.(at);

  useEffect(() => {
    if (!visible || boundary === undefined) return;
    const wait = Math.min(Math.max(boundary - now(), 1000), LONGEST);
    const timer = setTimeout(() => setAt(now()), wait);
    return () => clearTimeout(timer);
  }, [boundary, visible, at]);

  return at;
}
