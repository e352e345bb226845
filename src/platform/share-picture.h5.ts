import type { SharePicture } from '@/domain/poster/share-picture';

/** Browsers share links; their previews come from the page's own tags. */
export const drawSharePicture = (_picture: SharePicture): Promise<string | undefined> => Promise.resolve(undefined);
