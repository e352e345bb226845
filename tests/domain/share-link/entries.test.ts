import { entriesOf, filledIn, type KnownRecords } from '@/domain/share-link/entries';
import type { ListItem } from '@/domain/share-link/share';
import { releaseRecords } from '../../support/release';

const byId = <T extends { readonly id: string }>(records: readonly T[]) => new Map(records.map((record) => [record.id, record]));
const community = releaseRecords('communities')[0];
const known: KnownRecords = {
  places: byId(releaseRecords('places')),
  guides: byId(releaseRecords('guides')),
  communities: new Map(community ? [[community.code, community]] : []),
  tombstones: byId([{ id: 'ec-998', name: '旧饭堂', kind: 'elder_canteen', removed_on: '2026-01-01' }]),
};
const items: readonly ListItem[] = [
  { ref: { type: 'place', id: 'ec-001' }, note: '可送餐' },
  { ref: { type: 'guide', id: 'senior-card' } },
  { ref: { type: 'community', id: community?.code ?? '' } },
  { ref: { type: 'place', id: 'ec-998' } },
  { ref: { type: 'place', id: 'ec-99999' } },
];

test('every item of a list is found, gone or unknown; the note goes with it', () => {
  expect(entriesOf(items, known).map(({ found }) => found)).toEqual(['place', 'guide', 'community', 'gone', 'unknown']);
  expect(entriesOf(items, known)[0]?.note).toBe('可送餐');
});

test('a guide\'s id never finds a place', () => {
  expect(entriesOf([{ ref: { type: 'guide', id: 'ec-001' } }], known)[0]?.found).toBe('unknown');
});

test('newer data fills in what was unknown and changes nothing that is being read', () => {
  const [first] = releaseRecords('places');
  if (!first) throw new Error('no place');
  const before = entriesOf(items, known);
  const renamed = new Map([...known.places].map(([id, place]) => [id, { ...place, name: '改名' }]));
  const after = entriesOf(items, { ...known, places: renamed.set('ec-99999', { ...first, id: 'ec-99999' }) });
  const filled = filledIn(before, after);
  expect(filled.slice(0, 4)).toEqual(before.slice(0, 4));
  expect(filled[4]?.found).toBe('place');
});
