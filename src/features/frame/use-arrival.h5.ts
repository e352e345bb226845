import { useEffect, useRef, type RefObject } from 'react';
import { usePageShow } from '@/platform/page';
import { nameTabs } from '@/platform/tab-bar.h5';

/** About a second: a page that comes up draws itself, and moves in, over some frames. */
const FRAMES = 60;
/** What had the focus last on each page. */
const last = new WeakMap<Element, HTMLElement>();
let begun = false;

const pageOf = (element: Element | null | undefined): Element | null => element?.closest('.taro_page') ?? null;
const isSeen = (element: HTMLElement): boolean => element.isConnected && element.getClientRects().length > 0;

document.addEventListener('focusin', ({ target }) => {
  const page = target instanceof HTMLElement ? pageOf(target) : null;
  if (page && target instanceof HTMLElement) last.set(page, target);
});

/** For the page's title: it takes the focus when one comes to the page; who comes back finds the focus where it was. The app's start leaves it to the browser. */
export function useArrival(): RefObject<HTMLHeadingElement> {
  const title = useRef<HTMLHeadingElement>(null);
  const frame = useRef(0);
  usePageShow(() => {
    nameTabs();
    const first = !begun;
    begun = true;
    if (first) return;
    const arrive = (tries: number) => {
      const page = pageOf(title.current);
      const known = page ? last.get(page) : undefined;
      const wanted = known && isSeen(known) ? known : title.current;
      // Whatever took the focus on this page already keeps it: a field to type in.
      if (page?.contains(document.activeElement)) return;
      wanted?.focus({ preventScroll: true });
      if (tries > 0) frame.current = requestAnimationFrame(() => arrive(tries - 1));
    };
    cancelAnimationFrame(frame.current);
    arrive(FRAMES);
  });
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return title;
}
