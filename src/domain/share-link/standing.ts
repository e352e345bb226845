import type { KnownRecords } from './entries';
import type { Ref } from './share';

/** Whether the data lists it, says that it is gone, or knows nothing of it. Communities are taken as listed: their codes are permanent. */
export type Standing = 'listed' | 'gone' | 'unknown';

export function standingOf({ type, id }: Ref, { places, guides, tombstones }: Pick<KnownRecords, 'places' | 'guides' | 'tombstones'>): Standing {
  if (type === 'community' || (type === 'place' ? places : guides).has(id)) return 'listed';
  return tombstones.has(id) ? 'gone' : 'unknown';
}
