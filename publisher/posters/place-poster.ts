import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { layoutWall } from '../../src/domain/poster/wall';
import { posterOf, qrModules, type Code, type Measure, type PosterWorld } from '../../src/domain/poster';
import type { Place } from '../../src/domain/place/place';
import { landingUrl } from '../../src/domain/share-link/landing';
import { encodeShare } from '../../src/domain/share-link/share-code';
import { drawA4 } from './draw-a4';

export interface PosterMaker {
  readonly world: PosterWorld;
  readonly family: string;
  readonly measure: Measure;
  /** Address of the browser app. */
  readonly base?: string;
  /** Folder of mini-program codes, "<id>.png" or "<id>.jpg". */
  readonly codes?: string;
}

/** The picture of a place's mini-program code, if the folder holds it. */
export const codePicture = (codes: string, id: string): string | undefined => ['png', 'jpg', 'jpeg'].map((type) => join(codes, `${id}.${type}`)).find((file) => existsSync(file));

/** What the QR code of a place says. */
export function linkOf(place: Pick<Place, 'id'>, base: string): string {
  const share = { type: 'place', id: place.id } as const;
  const encoded = encodeShare(share);
  if (!encoded.ok) throw new Error(`${place.id}: this id cannot be written into a link. Ids are two letters, a hyphen and three to five digits.`);
  return landingUrl(base, share, encoded.code);
}

/** One A4 page as PNG: with the mini-program code where there is one, else with a QR code of the web address. */
export async function placePoster(place: Place, { world, family, measure, base, codes }: PosterMaker): Promise<Buffer> {
  const file = codes === undefined ? undefined : codePicture(codes, place.id);
  const picture = file === undefined ? undefined : await readPicture(file);
  const code: Code | undefined = picture ? { type: 'picture' } : base === undefined ? undefined : { type: 'qr', modules: qrModules(linkOf(place, base)) };
  const poster = posterOf({ type: 'place', id: place.id }, world, code);
  if (!poster) throw new Error(`${place.id}: is not in the release`);
  return drawA4(layoutWall(poster, measure), family, picture);
}

async function readPicture(file: string) {
  try {
    return await loadImage(file);
  } catch (error) {
    throw new Error(`${file}: is no picture that can be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
