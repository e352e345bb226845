import { useEffect, useRef } from 'react';

/** About half a second: Taro's elements draw themselves some frames later, and lose the focus as they do. */
const FRAMES = 30;

/** For a title whose part of the page came in place of what was tapped: it takes the focus that went with that. Nothing is taken from what has the focus. */
export function useTitleFocus(wanted: boolean, level: number): object {
  const title = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!wanted) return;
    let frame = 0;
    const take = (tries: number) => {
      if (document.activeElement === document.body) title.current?.focus();
      if (tries > 0) frame = requestAnimationFrame(() => take(tries - 1));
    };
    take(FRAMES);
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return { ref: title, tabIndex: -1, role: 'heading', 'aria-level': level };
}
