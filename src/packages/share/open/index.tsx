import { useRef } from 'react';
import { copy } from '@/copy';
import { shareWords } from '@/copy/share-words';
import { Frame } from '@/features/frame/frame';
import { Received } from '@/features/shared/received';
import { usePageQuery, useShareCard, type ShareCard } from '@/platform/page';
import { parseCode, routes } from '@/routes';

export default function OpenPage() {
  const code = parseCode(usePageQuery());
  const card = useRef<ShareCard>({ title: copy.appName, path: code ? routes.shared(code) : routes.home() });
  useShareCard(() => card.current);
  return (
    <Frame title={shareWords.openTitle}>
      <Received code={code} onCard={(found) => void (card.current = found)} />
    </Frame>
  );
}
