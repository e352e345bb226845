import { districtOf } from '@/domain/area/area';
import { DISTRICT_CODES } from '@/domain/area/districts';
import type { KnownRecords } from '@/domain/share-link/entries';
import type { Ref } from '@/domain/share-link/share';
import { loadDirectory, type Directory } from './directory';
import { catalogue } from './index';

export interface Named extends KnownRecords {
  readonly directory: Directory;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> => new Map(records.map((record) => [record.id, record]));

/** All that references can name, by id; of the communities, whose shards are large, only those of the districts named. */
export async function loadNamed(refs: readonly Ref[]): Promise<Named> {
  const districts = DISTRICT_CODES.filter((code) => refs.some(({ type, id }) => type === 'community' && districtOf(id) === code));
  const [directory, guides, tombstones, communities] = await Promise.all([
    loadDirectory(),
    catalogue.records('guides'),
    catalogue.records('tombstones'),
    districts.length > 0 ? catalogue.records('communities', districts) : [],
  ]);
  return { directory, places: directory.placeById, guides: byId(guides), tombstones: byId(tombstones), communities: new Map(communities.map((community) => [community.code, community])) };
}
