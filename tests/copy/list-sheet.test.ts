import { listSheet } from '@/copy/list-sheet';
import { shareWords as words } from '@/copy/share-words';
import { entriesOf, type KnownRecords } from '@/domain/share-link/entries';
import { LONGEST_LINE, plainText } from '@/domain/share-link/plain-text';
import { MOST, type ListItem, type Ref } from '@/domain/share-link/share';
import { releaseRecords } from '../support/release';

const byId = <T extends { readonly id: string }>(records: readonly T[]) => new Map(records.map((record) => [record.id, record]));
const places = releaseRecords('places');
const guides = releaseRecords('guides');
const [community] = releaseRecords('communities');
const alert = places.find((place) => place.alert !== undefined && (place.phones?.length ?? 0) === 0);
const timeless = places.find(({ schedule, hours_text: text }) => schedule === undefined && text === undefined);
const known: KnownRecords = {
  places: byId(places),
  guides: byId(guides),
  communities: new Map(community ? [[community.code, community]] : []),
  tombstones: byId([{ id: 'ec-998', name: '旧饭堂', kind: 'elder_canteen', removed_on: '2026-01-01', reason: '已停办。' }]),
};
const data = { places, subdistricts: byId(releaseRecords('subdistricts').map((each) => ({ ...each, id: each.code }))), created: '2026-11-20' };
const said = (items: readonly ListItem[], gathered?: (ref: Ref) => string | undefined) => plainText(listSheet({ title: '清单', entries: entriesOf(items, known), gathered }, data));
const place = (id: string): ListItem => ({ ref: { type: 'place', id } });

test('what is gone says since when and why; what the data lacks says so under the name it had', () => {
  const text = said([place('ec-998'), place('ec-99999')], ({ id }) => (id === 'ec-99999' ? '新饭堂' : '旧名'));
  expect(text).toContain(`1. ${words.gone('旧饭堂', '2026-01-01')}\n  已停办。`);
  expect(text).toContain(`2. 新饭堂\n  ${words.unknownHere}`);
  expect(said([place('ec-99999')])).toContain(`${words.unknownOf('ec-99999')}\n  ${words.unknownHere}`);
});

test('a place says what to beware of, whom to ask without a number, and that its hours are unknown', () => {
  expect(said([place(alert?.id ?? '')]).replace(/\n\s*/g, '')).toContain(`留意：${alert?.alert ?? '?'}`);
  expect(said([place(alert?.id ?? '')])).toContain('电话：未公布，可拨 12345 问');
  expect(said([place(timeless?.id ?? '')])).toContain('时间：未公布');
});

test('a guide says where to go and every paper; a community says whom to ask', () => {
  for (const guide of guides) {
    const text = said([{ ref: { type: 'guide', id: guide.id } }]).replace(/\n\s*/g, '');
    expect(text).toContain(words.guideSteps(guide.steps.length));
    for (const { name } of guide.required_documents) expect(text.replace(/\s/g, '')).toContain(name.replace(/\s/g, ''));
    if (guide.required_documents.length === 0) expect(text).toContain(words.papersUnknown);
  }
  const text = said([{ ref: { type: 'community', id: community?.code ?? '' } }]);
  expect(text).toContain(words.area);
  expect(text).toMatch(/12345|居委会|村委会/);
});

test('however much there is to say, a line stays within one SMS', () => {
  const all: readonly ListItem[] = [...places.map(({ id }) => place(id)), ...guides.map(({ id }): ListItem => ({ ref: { type: 'guide', id } }))];
  for (let at = 0; at < all.length; at += MOST.items) {
    for (const line of said(all.slice(at, at + MOST.items)).split('\n')) expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
  }
});
