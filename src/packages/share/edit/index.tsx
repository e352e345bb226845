import { useCallback, useRef } from 'react';
import { copy } from '@/copy';
import { shareWords } from '@/copy/share-words';
import { Frame } from '@/features/frame/frame';
import { EditList } from '@/features/hand-lists/edit-list';
import { Received } from '@/features/shared/received';
import { usePageQuery, useShareCard, type ShareCard } from '@/platform/page';
import { parseCode, parseId, routes } from '@/routes';

/** One's own list; opened from Moments or favourites, which know no other page, what was forwarded of it. */
export default function EditListPage() {
  const query = usePageQuery();
  const code = parseCode(query);
  const card = useRef<() => ShareCard>(() => ({ title: copy.appName, path: routes.home(), query: '' }));
  useShareCard(() => card.current());
  const onCard = useCallback((found: () => ShareCard) => void (card.current = found), []);
  const onReceived = useCallback((found: ShareCard) => void (card.current = () => found), []);
  return (
    <Frame title={code ? shareWords.listTitle : shareWords.editTitle}>
      {code ? <Received code={code} onCard={onReceived} /> : <EditList id={parseId(query)} onCard={onCard} />}
    </Frame>
  );
}
