import { useContext, useEffect, useRef } from 'react';
import { SheetBack } from './sheet-back';

const DIALOG = '[role=dialog]';
/** About half a second. */
const FRAMES = 30;
const STOPS = '[tabindex="0"],input,textarea';

const dialogOnTop = (): HTMLElement | undefined => {
  const open = Array.from(document.querySelectorAll<HTMLElement>(DIALOG)).filter((each) => each.getClientRects().length > 0);
  return open[open.length - 1];
};

/** For keyboards in a browser: the focus goes into the sheet, stays in it, and goes back where it was; Escape and the browser's way back close. */
export function useSheetFocus(onClose: () => void): void {
  const close = useRef(onClose);
  const holdBack = useContext(SheetBack);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => holdBack(() => close.current()), [holdBack]);
  useEffect(() => {
    const before = document.activeElement;
    const stops = () => Array.from(dialogOnTop()?.querySelectorAll<HTMLElement>(STOPS) ?? []);
    let frame = 0;
    // Taro's elements draw themselves some frames later, and lose the focus as they do.
    const enter = (tries: number) => {
      if (!dialogOnTop()?.contains(document.activeElement)) stops()[0]?.focus({ preventScroll: true });
      if (tries > 0) frame = requestAnimationFrame(() => enter(tries - 1));
    };
    enter(FRAMES);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current();
      if (event.key !== 'Tab') return;
      cancelAnimationFrame(frame);
      const inside = stops();
      const at = inside.indexOf(document.activeElement as HTMLElement);
      const next = inside[(at + (event.shiftKey ? -1 : 1) + inside.length) % inside.length];
      event.preventDefault();
      next?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
}
