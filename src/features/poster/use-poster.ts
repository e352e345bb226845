import { useEffect, useState } from 'react';
import { layoutShare, type Poster } from '@/domain/poster';
import { posterPageWords as words } from '@/copy/poster-words';
import type { Share } from '@/domain/share-link/share';
import { drawPictures, forgetPictures, type DrawnPicture } from '@/platform/canvas';
import { toast } from '@/platform/notice';
import { openPermissionSettings } from '@/platform/location';
import { savePictures } from '@/platform/save-pictures';

export type DrawnPoster = { readonly state: 'drawing' } | { readonly state: 'failed'; readonly retry: () => void } | { readonly state: 'drawn'; readonly pictures: readonly DrawnPicture[] };

/** The poster's pictures, drawn once. */
export function useDrawn(share: Share, poster: Poster): DrawnPoster {
  const [drawn, setDrawn] = useState<DrawnPoster>({ state: 'drawing' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setDrawn({ state: 'drawing' });
    const drawing = drawPictures((measure) => layoutShare(share, poster, measure));
    drawing.then(
      (pictures) => current && setDrawn({ state: 'drawn', pictures }),
      () => current && setDrawn({ state: 'failed', retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      current = false;
      drawing.then(forgetPictures, () => undefined);
    };
  }, [share, poster, attempt]);
  return drawn;
}

export interface Saving {
  readonly trouble: 'refused' | 'failed' | undefined;
  readonly save: () => void;
  readonly allow: () => void;
}

/** Saving with what may come of it; after the settings it is tried again. */
export function useSaving(title: string, pictures: readonly DrawnPicture[]): Saving {
  const [trouble, setTrouble] = useState<'refused' | 'failed'>();
  const save = async () => {
    const outcome = await savePictures(pictures.map(({ src }, index) => ({ src, name: words.fileName(title, index + 1, pictures.length) })));
    setTrouble(outcome === 'refused' || outcome === 'failed' ? outcome : undefined);
    if (outcome === 'saved' && process.env.TARO_ENV !== 'h5') toast(words.saved);
  };
  const allow = async () => {
    await openPermissionSettings();
    await save();
  };
  return { trouble, save: () => void save(), allow: () => void allow() };
}
