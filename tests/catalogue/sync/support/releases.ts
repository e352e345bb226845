import { sha256 } from '../../../../publisher/build-release';
import { keyOfSeed, type SigningKey } from '../../../../publisher/keys/signing-key';
import type { ReadFile } from '@/catalogue/release-reader';
import { assembleRelease, LATEST_FILE_NAME, type AssembledRelease } from '@/domain/release/assemble';
import type { RecordOf } from '@/domain/release/contents';
import { envelopeText, keyIdOf, signedTextOf } from '@/domain/release/envelope';
import type { Latest } from '@/domain/release/latest';
import type { ReleaseRecords } from '@/domain/release/shards';
import { nodeSign } from './ed25519';

export const ACTIVE = keyOfSeed('11'.repeat(32));
export const SPARE = keyOfSeed('22'.repeat(32));
export const STRANGER = keyOfSeed('33'.repeat(32));

export const signLatest = (latest: Latest, keys: readonly SigningKey[]): string =>
  envelopeText(latest, keys.map(({ seed, publicKey }) => ({ keyid: keyIdOf(publicKey), sig: nodeSign(Buffer.from(signedTextOf(latest)), seed) })));

const SOURCE = { title: '区政府网', kind: 'official' as const, date: '2026-01-01' };

export const place = (number: number, change: Partial<RecordOf<'places'>> = {}): RecordOf<'places'> => ({
  id: `ec-${String(number).padStart(3, '0')}`,
  kind: 'elder_canteen',
  name: `饭堂${number}`,
  district: number % 2 === 0 ? '440106' : '440115',
  source: SOURCE,
  freshness: 'current',
  ...change,
});

const NONE: ReleaseRecords = { places: [], communities: [], subdistricts: [], metro_stations: [], guides: [], hotlines: [], totals: [], calendar: [], readings: [], synonyms: [], tombstones: [], traditional: [] };

export const recordsWith = (records: Partial<ReleaseRecords>): ReleaseRecords => ({ ...NONE, ...records });

export const tenPlaces = (change: (place: RecordOf<'places'>, number: number) => RecordOf<'places'> = (same) => same): RecordOf<'places'>[] =>
  Array.from({ length: 10 }, (_, index) => change(place(index + 1), index + 1));

export interface Published {
  readonly latest: Latest;
  readonly files: ReadonlyMap<string, string>;
  readonly release: AssembledRelease;
}

export interface ReleaseWish {
  readonly version: number;
  readonly epoch?: number;
  readonly created?: string;
  readonly minApp?: string;
  readonly records?: Partial<ReleaseRecords>;
  readonly keys?: readonly SigningKey[];
  /** Changes what is signed, after the release is made. */
  readonly latest?: Partial<Latest>;
}

/** A signed release. By default every version differs from every other in the name of one place. */
export function publish({ version, epoch = 1, created = '2026-11-21', minApp = '0.1.0', records, keys = [ACTIVE], latest: change }: ReleaseWish): Published {
  const held = records ?? { places: tenPlaces((same, number) => (number === 3 ? { ...same, name: `第${version}版` } : same)) };
  const release = assembleRelease({ version, epoch, created, minApp }, recordsWith(held), sha256);
  const latest = { ...release.latest, ...change };
  const files = new Map(release.files.map(({ name, text }) => [name, text]));
  files.set(LATEST_FILE_NAME, signLatest(latest, keys));
  return { latest, files, release };
}

export const reader =
  ({ files }: Published): ReadFile =>
  async (name) => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`${name} is missing`);
    return text;
  };
