import { useEffect, useRef } from 'react';
import { copy } from '@/copy';
import { kindWords } from '@/copy/kind-words';
import { kindOf } from '@/domain/place/kinds';
import { districtName } from '@/domain/area/districts';
import { listPicture } from '@/domain/poster/picture-of';
import { Frame } from '@/features/frame/frame';
import { UnknownKind } from '@/features/kinds/unknown-kind';
import { PlaceList } from '@/features/place-list/place-list';
import { setTitle } from '@/platform/navigation';
import { usePageQuery, useShareCard, type ShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { parseList, routes, type ListQuery } from '@/routes';

export default function ListPage() {
  const query = parseList(usePageQuery());
  const kind = kindOf(query.kind);
  const label = (kind && kindWords(kind.id)?.label) ?? copy.kinds.title;
  useEffect(() => setTitle(label), [label]);
  const picture = ({ kind: of, district }: ListQuery) => () => drawSharePicture(listPicture(of, district ? [districtName(district)] : []));
  const card = useRef<ShareCard>({ title: `${label} · ${copy.appName}`, path: routes.list(query), picture: picture(query) });
  useShareCard(() => card.current);
  const onShown = useRef((title: string, shown: ListQuery) => void (card.current = { title, path: routes.list(shown), picture: picture(shown) })).current;
  return (
    <Frame title={label}>
      {kind ? <PlaceList kind={kind} query={query} onShown={onShown} /> : <UnknownKind />}
    </Frame>
  );
}
