import type { KnownRecords } from './entries';
import type { Ref } from './share';

/** Whether the data lists it, says that it is gone, or knows nothing of it. Communities are taken as listed: their codes are permanent. */
export type Standing = 'listed' | 'gone' | 'unknown';

export function standingOf({ type, id }: Ref, { places, guides, tombstones }: Pick<KnownRecords, 'places' | 'guides' | 'tombstones'>): Standing {
  if (type === 'community' || (type === 'place' ? places : guides).has(id)) return 'listed';
  return tombstones.has(id) ? 'gone' : 'unknown';
}

/** What the data calls it, also when it was removed; undefined for what it does not know. Of communities it says nothing. */
export function nameOfRef({ type, id }: Ref, { places, guides, tombstones }: Pick<KnownRecords, 'places' | 'guides' | 'tombstones'>): string | undefined {
  const name = type === 'place' ? places.get(id)?.name : type === 'guide' ? guides.get(id)?.short_title : undefined;
  return name ?? tombstones.get(id)?.name;
}
