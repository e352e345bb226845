import { useEffect } from 'react';
import { useStore } from 'zustand';
import { arrive, hush, saidStore } from '@/platform/notice';
import { useElder } from '@/stores/settings';
import { NoticeBar } from '@/ui/notice/notice-bar';

/** ms; in 长辈版 nothing goes away by itself. */
const STANDS = 6000;

/** What the app just said, on the page that shows: until it is closed or another page comes. */
export function SaidBar({ visible }: { readonly visible: boolean }) {
  const elder = useElder();
  const said = useStore(saidStore, (state) => state.said);
  const words = visible && !said?.onward ? said?.words : undefined;
  useEffect(() => {
    if (visible) arrive();
  }, [visible]);
  useEffect(() => {
    if (words === undefined || elder) return;
    const timer = setTimeout(hush, STANDS);
    return () => clearTimeout(timer);
  }, [said, words, elder]);
  return <NoticeBar words={words} onClose={hush} />;
}
