import type { Place } from '../../src/domain/place/place';
import type { Outcome, Result } from '../geocode/run';
import { formatColumns } from './columns';

export interface Geocoding {
  readonly outcome: Outcome;
  readonly places: readonly Place[];
  /** Ids whose rows got a position. */
  readonly written: readonly string[];
  readonly cacheFile: string;
  readonly apply: boolean;
}

const good = ({ judgement }: Result): boolean => judgement.good;

export function formatGeocoding({ outcome, places, written, cacheFile, apply }: Geocoding): string {
  const { results, requests, fromCache, left, stopped } = outcome;
  const ready = results.filter(good);
  const review = results.filter((result) => !good(result));
  const has = places.filter((place) => place.position !== undefined).length;
  const noAddress = places.filter((place) => place.position === undefined && place.address === undefined).length;
  const last = apply ? `${written.length} positions were written into the tables; look at them with "git diff" and run "npm run data:check"` : 'nothing was written; add --apply to write them';
  return [
    `${places.length} places: ${has} had a position, ${noAddress} have no address to ask for`,
    `${ready.length} found, ${review.length} to look at, ${left} without an answer yet (${requests} requests, ${fromCache} answers kept from before in ${cacheFile})`,
    ...(stopped?.by === 'limit' ? [`${stopped.message}; run again for the rest`] : []),
    ...(ready.length > 0 ? ['', `found; ${last}`, formatColumns(['id', 'latitude', 'longitude', 'level', 'reliability', 'name', 'address'], ready.map(rowOf))] : []),
    ...(review.length > 0 ? ['', 'for a person to look at; these are never written', formatColumns(['id', 'why', 'name', 'address', 'the service read'], review.map(reviewRow))] : []),
  ].join('\n');
}

const rowOf = ({ place, address, judgement, answer }: Result): string[] => [
  place.id,
  judgement.position?.latitude.toFixed(5) ?? '',
  judgement.position?.longitude.toFixed(5) ?? '',
  answer?.found ? String(answer.level ?? '') : '',
  answer?.found ? String(answer.reliability ?? '') : '',
  place.name,
  address,
];

const reviewRow = ({ place, address, judgement, answer }: Result): string[] => [place.id, judgement.good ? '' : judgement.why, place.name, address, answer?.found ? answer.reading : ''];

export function geocodingJson({ outcome, places, written, apply }: Geocoding): object {
  const { results, requests, fromCache, left, stopped } = outcome;
  const plain = ({ place, address, judgement, answer, asked }: Result): object => ({
    id: place.id,
    kind: place.kind,
    name: place.name,
    address,
    ...(judgement.position === undefined ? {} : { position: judgement.position }),
    ...(judgement.good ? {} : { why: judgement.why }),
    ...(answer === undefined ? {} : { asked, answer }),
  });
  return { places: places.length, requests, from_cache: fromCache, left, stopped: stopped ?? null, found: results.filter(good).map(plain), review: results.filter((result) => !good(result)).map(plain), applied: apply, written };
}
