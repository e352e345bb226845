import { useRef } from 'react';
import { copy } from '@/copy';
import { Frame } from '@/features/frame/frame';
import { GatherSheet } from '@/features/gather/gather-sheet';
import { PlacePage } from '@/features/place/place-page';
import { usePageQuery, useShareCard } from '@/platform/page';
import { parseId, routes } from '@/routes';

export default function PlaceDetailPage() {
  const id = parseId(usePageQuery());
  const name = useRef<string>(copy.appName);
  useShareCard(() => ({ title: name.current, path: id ? routes.place(id) : routes.home() }));
  return (
    <Frame title={copy.place.pageTitle}>
      <PlacePage id={id} onNamed={(found) => (name.current = found)} />
      <GatherSheet />
    </Frame>
  );
}
