import { useEffect } from 'react';
import { copy } from '@/copy';
import { kindWords } from '@/copy/kind-words';
import { kindOf } from '@/domain/place/kinds';
import { Frame } from '@/features/frame/frame';
import { UnknownKind } from '@/features/kinds/unknown-kind';
import { PlaceList } from '@/features/place-list/place-list';
import { setTitle } from '@/platform/navigation';
import { usePageQuery, useShareCard } from '@/platform/page';
import { parseList, routes } from '@/routes';

export default function ListPage() {
  const query = parseList(usePageQuery());
  const kind = kindOf(query.kind);
  const label = (kind && kindWords(kind.id)?.label) ?? copy.kinds.title;
  useEffect(() => setTitle(label), [label]);
  useShareCard(() => ({ title: `${label} · ${copy.appName}`, path: routes.list(query) }));
  return (
    <Frame title={label}>
      {kind ? <PlaceList kind={kind} query={query} /> : <UnknownKind />}
    </Frame>
  );
}
