import { useRef } from 'react';
import { copy } from '@/copy';
import { DEFAULT_PICTURE } from '@/domain/poster/picture-of';
import type { SharePicture } from '@/domain/poster/share-picture';
import { Frame } from '@/features/frame/frame';
import { GatherSheet } from '@/features/gather/gather-sheet';
import { PlacePage } from '@/features/place/place-page';
import { usePageQuery, useShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { parseId, routes } from '@/routes';

export default function PlaceDetailPage() {
  const id = parseId(usePageQuery());
  const name = useRef<string>(copy.appName);
  const picture = useRef<SharePicture>(DEFAULT_PICTURE);
  useShareCard(() => ({ title: name.current, path: id ? routes.place(id) : routes.home(), picture: () => drawSharePicture(picture.current) }));
  return (
    <Frame title={copy.place.pageTitle}>
      <PlacePage
        id={id}
        onNamed={(found, drawn) => {
          name.current = found;
          picture.current = drawn;
        }}
      />
      <GatherSheet />
    </Frame>
  );
}
