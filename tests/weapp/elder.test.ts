import { copy } from '@/copy';
import { dataStatusWords } from '@/copy/data-status-words';
import { guideWords } from '@/copy/guide-words';
import { mapWords } from '@/copy/map-words';
import { WEEKDAYS, type Schedule } from '@/domain/hours/schedule';
import type { Place } from '@/domain/place/place';
import { routes } from '@/routes';
import { releaseRecords } from '../support/release';
import { codeOf } from '../support/sample-urls';
import { attr, createPhone, startWeapp, walk, type App } from './support';
import { serveNewerRelease, until, type NewerRelease } from './support/newer-release';

/** A Monday at half past eleven in Guangzhou. */
const NOON = new Date('2026-11-23T03:30:00Z');
const SPOT = { type: 'subdistrict', id: '440106006', name: '石牌街道', district: '440106', subdistrict: '440106006', point: { latitude: 23.1357, longitude: 113.3369 }, precision: 'subdistrict' };
const elder = (more: object = {}) => ({ 'jiefang.settings': JSON.stringify({ state: { textMode: 'elder', elderSize: 'largest', elderOffered: true, ...more }, version: 1 }) });
const dialled = (app: App) => app.calls('makePhoneCall').map(({ phoneNumber }) => phoneNumber);
const callButton = { label: new RegExp(`^(${copy.action.call}|${copy.action.call12345})，`) };

test('长辈版, place known: the nearest open canteen is called with one tap from launch', async () => {
  const app = await startWeapp({ phone: createPhone({ now: NOON, storage: elder({ spot: SPOT }) }) });
  const page = app.page();
  expect(page.text()).toMatch(/最近.*的长者饭堂/);
  expect(page.all(callButton)).toHaveLength(1);
  await page.tap(callButton);
  expect(dialled(app)).toEqual(['12345']);
});

test('长辈版, place not known: position and call are two taps; without a position the list is one tap away, and its first call the second', async () => {
  const phone = createPhone({ now: NOON, storage: elder(), location: { latitude: 23.13, longitude: 113.34 }, answers: { authorize: () => true } });
  const app = await startWeapp({ phone });
  await app.page().tapText(copy.home.useLocation);
  await app.page().tap(callButton);
  expect(dialled(app)).toEqual(['12345']);
  const without = await startWeapp({ phone: createPhone({ now: NOON, storage: elder() }) });
  expect(without.page().all(callButton)).toEqual([]);
  await without.page().tap({ label: /^长者饭堂/ });
  await without.advance(300);
  await without.page().tap(without.page().all(callButton)[0] ?? callButton);
  expect(dialled(without)).toEqual(['12345']);
});

describe('with hours and telephones in the data', () => {
  const [first, second] = releaseRecords('places').filter(({ kind }) => kind === 'elder_canteen');
  const schedule: Schedule = { weekly: [{ byday: [...WEEKDAYS], slots: [{ opens_at: '10:00', closes_at: '13:30' }] }], public_holiday: 'as_usual', makeup_workday: 'as_usual', complete: true };
  const made = (place: Place | undefined, change: Partial<Place>): Place[] => (place ? [{ ...place, district: '440106', subdistrict: '440106006', ...change }] : []);
  const nearer = made(first, { name: '近的饭堂', position: { latitude: 23.1358, longitude: 113.337 }, schedule: undefined, hours_text: undefined, phones: [{ number: '020-10000001' }] });
  const open = made(second, { name: '开着的饭堂', position: { latitude: 23.139, longitude: 113.341 }, schedule, phones: [{ number: '020-10000002' }] });
  let newer: NewerRelease;
  beforeAll(async () => {
    newer = await serveNewerRelease(({ places }) => ({ places: [...places.filter(({ id }) => id !== first?.id && id !== second?.id), ...nearer, ...open] }));
  }, 60_000);
  afterAll(() => newer.close());

  test.each([
    ['the one that is open is called, though another is nearer', NOON, '02010000002'],
    ['at night, when none is known to be open, the nearest is', new Date('2026-11-23T14:00:00Z'), '02010000001'],
  ])('%s', async (_name, now, number) => {
    const phone = createPhone({ now, realTime: true, network: newer.network, storage: elder({ spot: { ...SPOT, precision: 'exact' } }) });
    const updating = await startWeapp({ phone, url: routes.data() });
    await updating.page().tapText(dataStatusWords.check);
    await until(() => updating.page().text().includes(dataStatusWords.outcome.updated.title));
    const app = await startWeapp({ phone });
    await until(() => app.page().all(callButton).length === 1);
    expect(app.page().text().includes(copy.home.nearestOpen)).toBe(number === '02010000002');
    await app.page().tap(callButton);
    await until(() => dialled(app).length > 0);
    expect(dialled(app)).toEqual([number]);
  }, 60_000);
});

test('长辈版: from launch to the papers of 低保 in three taps', async () => {
  const app = await startWeapp({ phone: createPhone({ now: NOON, storage: elder() }) });
  let taps = 0;
  const tap = async (query: Parameters<ReturnType<App['page']>['tap']>[0]) => {
    taps += 1;
    await app.page().tap(query);
    await app.advance(300);
  };
  await tap({ label: /^办事指南/ });
  await tap({ label: /^最低生活保障（低保）申请/ });
  expect(app.page().text()).toMatch(/要带的材料（0\/\d+）/);
  expect(taps).toBeLessThanOrEqual(3);
});

test('长辈版: a forwarded list leads to the way there: open the link, one tap, and the address is copied with another', async () => {
  const [place] = releaseRecords('places').filter(({ kind, address, position }) => kind === 'service_center' && address && !position);
  const code = codeOf({ type: 'list', title: '去这里办', items: [{ ref: { type: 'place', id: place?.id ?? '' }, note: '带身份证' }] });
  const phone = createPhone({ now: NOON, storage: elder() });
  const app = await startWeapp({ url: routes.sharedList(code), phone });
  await app.page().tap({ label: `${copy.action.goThere}，${place?.name ?? ''}` });
  await app.page().tapText(copy.action.copyAddress);
  expect(phone.clipboard).toContain(place?.address);
});

test('长辈版: of a guide, what to bring comes before anything that asks; of a list, nothing but 现在开门 and the area stands before the places', async () => {
  const guide = (await startWeapp({ url: routes.guide('minimum-living-allowance'), phone: createPhone({ now: NOON, storage: elder() }) })).page().text();
  const plain = (await startWeapp({ url: routes.guide('minimum-living-allowance'), phone: createPhone({ now: NOON }) })).page().text();
  const before = (text: string) => text.indexOf('要带的材料（') < text.indexOf(guideWords.check);
  expect([before(guide), before(plain)]).toEqual([true, false]);
  const list = (await startWeapp({ url: routes.list({ kind: 'marriage_office' }), phone: createPhone({ now: NOON, storage: elder() }) })).page();
  expect(list.text().indexOf(mapWords.title)).toBeGreaterThan(list.text().indexOf('婚姻登记处'));
});

test('长辈版 shows fewer things: no counts, one place, and one main thing to do on each card', async () => {
  const phone = (storage: Record<string, unknown>) => createPhone({ now: NOON, storage });
  const plain = (await startWeapp({ phone: phone({}) })).page();
  const large = (await startWeapp({ phone: phone(elder()) })).page();
  expect(large.texts().length).toBeLessThan(plain.texts().length);
  expect(large.text()).not.toMatch(/\d+ 间 /);
  const list = (await startWeapp({ url: routes.list({ kind: 'marriage_office' }), phone: phone(elder()) })).page();
  const cards = list.all({ role: 'link' }).filter((node) => /登记/.test(attr(node, 'aria-label') ?? ''));
  expect(list.all(callButton)).toHaveLength(cards.length);
  expect([...walk(list.tree())].length).toBeGreaterThan(0);
});
