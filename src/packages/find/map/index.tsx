import { useMemo } from 'react';
import { copy } from '@/copy';
import { kindWords } from '@/copy/kind-words';
import { kindOf } from '@/domain/place/kinds';
import { districtName } from '@/domain/area/districts';
import { listPicture } from '@/domain/poster/picture-of';
import { Frame } from '@/features/frame/frame';
import { UnknownKind } from '@/features/kinds/unknown-kind';
import { PlacesMap } from '@/features/places-map/places-map';
import { usePageQuery, useShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { parseList, routes } from '@/routes';

export default function MapPage() {
  const asked = usePageQuery();
  const query = useMemo(() => parseList(asked), [asked]);
  const kind = kindOf(query.kind);
  const label = kind && kindWords(kind.id)?.label;
  useShareCard(() => ({ title: `${label ?? copy.kinds.title} · ${copy.appName}`, path: routes.map(query), picture: () => drawSharePicture(listPicture(query.kind, query.district ? [districtName(query.district)] : [])) }));
  return <Frame title={label}>{kind ? <PlacesMap kind={kind} query={query} /> : <UnknownKind />}</Frame>;
}
