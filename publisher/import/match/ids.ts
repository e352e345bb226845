import type { KindId } from '../../../src/domain/place/kinds';
import { Refusal } from '../refusal';

/** The two letters of each kind's ids in the first release; a table that has rows keeps those it uses. */
const LETTERS: Readonly<Record<KindId, string>> = {
  elder_canteen: 'ec',
  consultation_hall: 'ch',
  marriage_office: 'mo',
  service_center: 'sc',
  care_center: 'cc',
  care_station: 'cs',
  social_work_station: 'sw',
  civil_affairs_bureau: 'cb',
  nursing_home: 'nh',
  elder_hospital: 'eh',
  disability_care: 'dc',
  rescue_station: 'rs',
  child_protection: 'cp',
  wedding_venue: 'wv',
  marriage_culture: 'mc',
  funeral_home: 'fh',
};

/**
 * Hands out ids that were never used: above the highest number of the table's rows, of tombstones and of every other id
 * of these letters. A gap below may have been in a release once, so it is never filled.
 */
export function idGiver(kind: KindId, own: readonly string[], retired: readonly string[], file: string): () => string {
  const letters = own[0]?.split('-')[0] ?? LETTERS[kind];
  const numbers = [...own, ...retired].filter((id) => id.startsWith(`${letters}-`)).map((id) => Number(id.slice(3)));
  let last = numbers.reduce((most, number) => Math.max(most, number), 0);
  return () => {
    last += 1;
    if (last > 999_999) throw new Refusal(file, '编号用完了', '先整理这张表');
    return `${letters}-${String(last).padStart(3, '0')}`;
  };
}
