import { useMemo } from 'react';
import { copy } from '@/copy';
import { kindOf } from '@/domain/place/kinds';
import { Frame } from '@/features/frame/frame';
import { UnknownKind } from '@/features/kinds/unknown-kind';
import { PlacesMap } from '@/features/places-map/places-map';
import { usePageQuery, useShareCard } from '@/platform/page';
import { parseList, routes } from '@/routes';

export default function MapPage() {
  const asked = usePageQuery();
  const query = useMemo(() => parseList(asked), [asked]);
  const kind = kindOf(query.kind);
  useShareCard(() => ({ title: `${kind?.label ?? copy.kinds.title} · ${copy.appName}`, path: routes.map(query) }));
  return <Frame title={kind?.label}>{kind ? <PlacesMap kind={kind} query={query} /> : <UnknownKind />}</Frame>;
}
