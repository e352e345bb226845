import { dataStatusWords } from '@/copy/data-status-words';
import { planWords } from '@/copy/plan-words';
import { seekWords } from '@/copy/seek-words';
import { shareWords } from '@/copy/share-words';
import { copy } from '@/copy';
import { routes } from '@/routes';
import { releaseRecords } from '../support/release';
import { codeOf, SAMPLE_PLAN } from '../support/sample-urls';
import { createPhone, startWeapp } from './support';
import { serveNewerRelease, until, type NewerRelease } from './support/newer-release';

/** One list, and phones with other data than its sender's. */
const FIVE = releaseRecords('places').filter(({ kind }) => kind === 'elder_canteen').slice(0, 5);
const [, SECOND, , FOURTH] = FIVE;
const NEW_ID = 'ec-99999';
const now = new Date('2026-11-23T03:30:00Z');
const listUrl = (ids: readonly string[]) => routes.sharedList(codeOf({ type: 'list', title: '五家饭堂', items: ids.map((id) => ({ ref: { type: 'place', id }, note: `说 ${id}` })) }));

let newer: NewerRelease;

beforeAll(async () => {
  const gone = [SECOND, FOURTH].flatMap((place) => (place ? [place] : []));
  newer = await serveNewerRelease(({ places, tombstones }) => ({
    places: [...places.filter(({ id }) => !gone.some((place) => place.id === id)).map((place) => (place.id === FIVE[0]?.id ? { ...place, name: '改名饭堂' } : place)), ...(FIVE[4] ? [{ ...FIVE[4], id: NEW_ID, name: '新开的饭堂' }] : [])],
    tombstones: [...tombstones, ...gone.map(({ id, name, kind }) => ({ id, name, kind, removed_on: '2026-11-20', reason: '已经停办。' }))],
  }));
}, 60_000);
afterAll(() => newer.close());

test('on newer data two of five are gone: each says so and leads to others; the rest is there', async () => {
  const phone = createPhone({ now, realTime: true, network: newer.network });
  const app = await startWeapp({ phone, url: routes.data() });
  await app.page().tapText(dataStatusWords.check);
  await until(() => app.page().text().includes(dataStatusWords.outcome.updated.title));
  phone.network = 'offline';
  const received = await startWeapp({ phone, url: listUrl(FIVE.map(({ id }) => id)) });
  const text = received.page().text();
  expect(text).toContain(shareWords.countGone(2));
  expect(text).toContain('改名饭堂');
  expect(text).toContain(shareWords.gone(SECOND?.name ?? '', '2026-11-20'));
  expect(text).toContain('已经停办。');
  expect(text).toContain(`说 ${FOURTH?.id ?? ''}`);
  await received.page().tap({ label: `${shareWords.nearest}，${SECOND?.name ?? ''}` });
  expect(received.page().text()).toContain(copy.gone.title);
}, 60_000);

test('in one\'s own list and favourites what closed is told from what no data knows', async () => {
  const items = [FIVE[0], SECOND].flatMap((place) => (place ? [{ ref: { type: 'place', id: place.id }, name: place.name, note: '' }] : []));
  const list = { id: 'own-1', title: '', note: '', created: 1, touched: 1, items: [...items, { ref: { type: 'place', id: 'ec-99997' }, name: '没人知道的饭堂', note: '' }] };
  const kept = list.items.map(({ ref, name }) => ({ ...ref, name }));
  const stored = (state: object) => JSON.stringify({ state, version: 1 });
  const phone = createPhone({ now, realTime: true, network: newer.network, storage: { 'jiefang.hand-lists': stored({ lists: [list] }), 'jiefang.favourites': stored({ kept }) } });
  const app = await startWeapp({ phone, url: routes.data() });
  await app.page().tapText(dataStatusWords.check);
  await until(() => app.page().text().includes(dataStatusWords.outcome.updated.title));
  const times = (text: string, words: string) => text.split(words).length - 1;
  for (const url of [routes.editList('own-1'), routes.mine()]) {
    const text = (await startWeapp({ phone, url })).page().text();
    expect([url, times(text, copy.gone.standing.gone), times(text, copy.gone.standing.unknown)]).toEqual([url, 1, 1]);
  }
}, 60_000);

test('on older data the unknown one is fetched and filled in; what is being read does not change under the finger', async () => {
  const phone = createPhone({ now, realTime: true, network: newer.network });
  const app = await startWeapp({ phone, url: listUrl([FIVE[0]?.id ?? '', SECOND?.id ?? '', NEW_ID]) });
  await until(() => app.page().text().includes('新开的饭堂'));
  const text = app.page().text();
  expect(text).toContain(FIVE[0]?.name);
  expect(text).not.toContain('改名饭堂');
  expect(text).toContain(SECOND?.name);
  // The next page is all of the newer data.
  expect((await app.open(routes.place(FIVE[0]?.id ?? ''))).text()).toContain('改名饭堂');
}, 60_000);

test('a single place that is newer than the data appears by itself', async () => {
  const phone = createPhone({ now, realTime: true, network: newer.network });
  const app = await startWeapp({ phone, url: routes.shared(codeOf({ type: 'place', id: NEW_ID })) });
  await until(() => app.page().text().includes('新开的饭堂'));
  expect(app.page().path).toContain('read/place');
}, 60_000);

test('what no data knows is said to be unknown once the data is up to date', async () => {
  const phone = createPhone({ now, realTime: true, network: newer.network });
  const app = await startWeapp({ phone, url: listUrl(['ec-99998']) });
  await until(() => app.page().text().includes(seekWords('done') ?? ''));
}, 60_000);

test('a plan that leads to a place this phone does not know: newer data is fetched and names it; one that was removed says since when', async () => {
  const phone = createPhone({ now, realTime: true, network: newer.network });
  const app = await startWeapp({ phone, url: routes.sharedPlan(codeOf({ ...SAMPLE_PLAN, place: NEW_ID })) });
  await until(() => app.page().text().includes('新开的饭堂'));
  expect(app.page().text()).not.toContain(planWords.placeUnknown);
  await app.page().tapText(planWords.keep);
  expect(phone.storage.get('jiefang.plans')).toContain('新开的饭堂');
  const gone = await startWeapp({ phone, url: routes.sharedPlan(codeOf({ ...SAMPLE_PLAN, purpose: '问一问', place: SECOND?.id ?? '' })) });
  expect(gone.page().text()).toContain(copy.gone.since(SECOND?.name ?? '', '2026-11-20'));
  expect(gone.page().text()).toContain('已经停办。');
}, 60_000);
