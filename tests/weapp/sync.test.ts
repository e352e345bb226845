import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { routes } from '@/routes';
import { copy } from '@/copy';
import { dataStatusWords } from '@/copy/data-status-words';
import { loadData } from '../../publisher/load';
import { createPhone, startWeapp } from './support';
import { COMPILED, serveNewerRelease, until, type NewerRelease } from './support/newer-release';

/** The built package over a real endpoint. */
let newer: NewerRelease;
let folder: string;

beforeAll(async () => {
  newer = await serveNewerRelease(({ places }) => ({ places: places.map((place) => (place.id === 'ec-001' ? { ...place, name: '改名饭堂' } : place)) }));
  folder = newer.folder;
}, 60_000);
afterAll(() => newer.close());

const now = new Date('2026-11-23T03:30:00Z');
const online = () => createPhone({ now, realTime: true, network: newer.network });
const TAP = dataStatusWords.check;

test('check now: a newer release arrives, waits for the next page, and survives a restart', async () => {
  const phone = online();
  const app = await startWeapp({ phone, url: routes.data() });
  expect(app.page().text()).toContain(dataStatusWords.never);
  await app.page().tapText(TAP);
  await until(() => app.page().text().includes(dataStatusWords.outcome.updated.title));
  const place = await app.open(routes.place('ec-001'));
  expect(place.text()).toContain('改名饭堂');
  expect([...phone.files.files.keys()].filter((name) => name.includes('tmp-'))).toEqual([]);

  phone.network = 'offline';
  const again = await startWeapp({ phone, url: routes.place('ec-001') });
  expect(again.page().text()).toContain('改名饭堂');
}, 60_000);

test('offline the check says so and the data stays', async () => {
  const phone = createPhone({ now, realTime: true });
  const app = await startWeapp({ phone, url: routes.data() });
  await app.page().tapText(TAP);
  await until(() => app.page().text().includes(dataStatusWords.outcome.offline.title));
  expect(app.page().text()).toContain(dataStatusWords.release(loadData('data').head?.version ?? 0));
}, 60_000);

test("without a network, what WeChat's periodic update brought is taken over all the same", async () => {
  const { manifest } = JSON.parse(readFileSync(path.join(folder, 'latest.json'), 'utf8')).signed as { manifest: { name: string } };
  const { shards } = JSON.parse(readFileSync(path.join(folder, manifest.name), 'utf8')) as { shards: readonly { name: string; sha256: string }[] };
  const changed = shards.filter(({ sha256, name }) => name.startsWith('places') && readFileSync(path.join(folder, `${sha256}.json`), 'utf8').includes('改名饭堂'));
  const names = ['latest.json', manifest.name, ...changed.map(({ sha256 }) => `${sha256}.json`)];
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  const phone = createPhone({ now, realTime: true, broughtInBackground: JSON.stringify({ format: 1, files }) });
  const app = await startWeapp({ phone, url: routes.home() });
  await app.advance(4000);
  await until(() => [...phone.files.files.keys()].some((name) => name.includes('pointer-')));
  expect((await app.open(routes.place('ec-001'))).text()).toContain('改名饭堂');
}, 60_000);

test("a network's sign-in page, longer than a release head, is told from broken data", async () => {
  const portal = createServer((_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(`<html>${'登录'.repeat(3000)}</html>`));
  await new Promise<void>((ready) => void portal.listen(0, '127.0.0.1', ready));
  const phone = createPhone({ now, realTime: true, network: { [COMPILED]: `http://127.0.0.1:${(portal.address() as AddressInfo).port}` } });
  const app = await startWeapp({ phone, url: routes.data() });
  await app.page().tapText(TAP);
  await until(() => app.page().text().includes(dataStatusWords.outcome.captive_portal.title));
  portal.close();
  // Whoever comes back later is told as well.
  const again = await startWeapp({ phone, url: routes.data() });
  expect(again.page().text()).toContain(dataStatusWords.lately(dataStatusWords.outcome.captive_portal.title));
}, 60_000);

test('a full phone says so, keeps what it has and leaves nothing behind', async () => {
  const phone = online();
  phone.fileFault = (operation) => (operation === 'writeFile' ? 1300202 : undefined);
  const app = await startWeapp({ phone, url: routes.data() });
  await app.page().tapText(TAP);
  await until(() => app.page().text().includes(dataStatusWords.outcome.quota.title));
  expect(phone.files.files.size).toBe(0);
}, 60_000);

test('data past its last day is shown, with a warning', async () => {
  const phone = createPhone({ now: new Date('2028-01-01T03:30:00Z') });
  expect((await startWeapp({ phone, url: routes.home() })).page().text()).toContain(copy.home.dataOld);
  expect((await startWeapp({ phone, url: routes.data() })).page().text()).toMatch(/以后没有再核对过/);
}, 60_000);
