import { Frame } from '@/features/frame/frame';
import { Gallery } from '@/features/gallery/gallery';

/** Only in the browser build (src/routes.ts): for those who build the app. */
export default function GalleryPage() {
  return (
    <Frame title="组件">
      <Gallery />
    </Frame>
  );
}
