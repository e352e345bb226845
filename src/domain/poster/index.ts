import type { Drawing, Measure } from './drawing';
import { layoutPosters } from './layout';
import type { Share } from '../share-link/share';
import type { Poster } from './poster';
import { layoutWall } from './wall';

export type { Drawing, Measure } from './drawing';
export { posterOf, placeBody, type PosterWorld } from './of-share';
export type { Code, Poster } from './poster';
export { qrModules } from './qr';

/** One place is one A4 page for a wall; everything else long pictures. */
export const layoutShare = (share: Share, poster: Poster, measure: Measure): readonly Drawing[] => (share.type === 'place' ? [layoutWall(poster, measure)] : layoutPosters(poster, measure));
