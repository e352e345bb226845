import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectLinks, type CitedLink } from '../../../publisher/links/collect';
import { checkLinks, type LinkOptions } from '../../../publisher/links/run';
import { goodData, removeDataFolders, type DataFolder } from '../support/data-folder';
import { runCli } from '../support/run-cli';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly agent: string;
  readonly at: number;
}

let server: Server;
let origin = '';
let seen: Seen[] = [];

/** Each path is a habit of some server. */
const HABITS: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/ok': (_, response) => response.end('page'),
  '/gone': (_, response) => response.writeHead(404).end(),
  '/gone-for-good': (_, response) => response.writeHead(410).end(),
  '/moved': (_, response) => response.writeHead(301, { location: '/ok' }).end(),
  '/moved-308': (_, response) => response.writeHead(308, { location: '/moved' }).end(),
  '/for-now': (_, response) => response.writeHead(302, { location: '/ok' }).end(),
  '/moved-to-nothing': (_, response) => response.writeHead(301, { location: '/gone' }).end(),
  '/front': (_, response) => response.writeHead(302, { location: '/' }).end(),
  '/': (_, response) => response.end('front page'),
  '/loop': (_, response) => response.writeHead(301, { location: '/loop2' }).end(),
  '/loop2': (_, response) => response.writeHead(301, { location: '/loop' }).end(),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/head-lies': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/head-cut': ({ method, socket }, response) => (method === 'HEAD' ? socket.destroy() : response.end('page')),
  '/forbidden': (_, response) => response.writeHead(403).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/tired': (_, response) => response.writeHead(seen.filter(({ path }) => path === '/tired').length < 3 ? 503 : 200, { 'retry-after': '0' }).end(),
  '/cut': ({ socket }) => void socket.destroy(),
  '/slow': () => undefined,
  '/endless': ({ method }, response) => {
    if (method === 'HEAD') return void response.writeHead(501).end();
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('x'.repeat(65_536)), 1);
    response.on('close', () => clearInterval(timer));
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    seen.push({ method: request.method ?? '', path, agent: request.headers['user-agent'] ?? '', at: performance.now() });
    (HABITS[path] ?? ((_, answer) => answer.writeHead(404).end()))(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  removeDataFolders();
});
beforeEach(() => {
  seen = [];
});

const OPTIONS: LinkOptions = { hosts: 4, delayMs: 0, timeoutMs: 400, agent: 'jiefang-links/test', signal: new AbortController().signal, progress: () => undefined };
const cited = (url: string): CitedLink => ({ url, cited: [] });

async function stateOf(path: string, change: Partial<LinkOptions> = {}) {
  const { links } = await checkLinks([cited(`${origin}${path}`)], { ...OPTIONS, ...change });
  return links[0]?.state;
}

test.each([
  ['/ok', { verdict: 'ok', status: 200 }, ['HEAD']],
  ['/gone', { verdict: 'dead', status: 404 }, ['HEAD', 'GET']],
  ['/gone-for-good', { verdict: 'dead', status: 410 }, ['HEAD', 'GET']],
  ['/moved', { verdict: 'moved', leads_to: expect.stringMatching(/\/ok$/) }, ['HEAD', 'HEAD']],
  ['/moved-308', { verdict: 'moved', leads_to: expect.stringMatching(/\/ok$/) }, ['HEAD', 'HEAD', 'HEAD']],
  ['/for-now', { verdict: 'ok', leads_to: expect.stringMatching(/\/ok$/) }, ['HEAD', 'HEAD']],
  ['/moved-to-nothing', { verdict: 'dead', status: 404 }, ['HEAD', 'HEAD', 'GET']],
  ['/front', { verdict: 'unsure' }, ['HEAD', 'HEAD']],
  ['/loop', { verdict: 'unsure' }, undefined],
  ['/no-head', { verdict: 'ok', status: 200 }, ['HEAD', 'GET']],
  ['/head-lies', { verdict: 'ok', status: 200 }, ['HEAD', 'GET']],
  ['/head-cut', { verdict: 'ok', status: 200 }, ['HEAD', 'GET']],
  ['/forbidden', { verdict: 'unsure', status: 403 }, ['HEAD', 'GET']],
  ['/broken', { verdict: 'unsure', status: 500 }, ['HEAD', 'GET', 'GET']],
  ['/tired', { verdict: 'ok', status: 200 }, ['HEAD', 'GET', 'GET']],
  ['/cut', { verdict: 'unsure', failed: 'ECONNRESET' }, ['HEAD', 'GET']],
  ['/slow', { verdict: 'unsure', failed: 'TIMEOUT' }, ['HEAD', 'GET']],
  ['/endless', { verdict: 'ok', status: 200 }, ['HEAD', 'GET']],
])('%s', async (path, state, methods) => {
  expect(await stateOf(path)).toMatchObject(state);
  if (methods !== undefined) expect(seen.map(({ method }) => method)).toEqual(methods);
  expect(new Set(seen.map(({ agent }) => agent))).toEqual(new Set(['jiefang-links/test']));
});

test('nothing at a host leaves us unsure: it may be down for an hour', async () => {
  const { links, offline } = await checkLinks([cited('http://127.0.0.1:9/x')], OPTIONS);
  expect(links[0]?.state).toMatchObject({ verdict: 'unsure', failed: 'ECONNREFUSED' });
  expect(offline).toBe(false);
});

test('between two requests to one host lies the pause, also when a redirect leads there', async () => {
  await checkLinks(['/ok?1', '/moved', '/no-head', '/ok?2'].map((path) => cited(`${origin}${path}`)), { ...OPTIONS, delayMs: 40 });
  expect(seen).toHaveLength(6);
  seen.slice(1).forEach(({ at }, index) => expect(at - (seen[index]?.at ?? 0)).toBeGreaterThanOrEqual(39));
});

test('without a network nothing is said about links with names, and what answers is judged all the same', async () => {
  const names = Array.from({ length: 20 }, (_, at) => cited(`http://page${at}.invalid/x`));
  const { links, offline } = await checkLinks([...names, cited(`${origin}/gone`)], OPTIONS);
  expect(offline).toBe(true);
  expect(links.slice(0, 20).every(({ state }) => state === undefined)).toBe(true);
  expect(links[20]?.state?.verdict).toBe('dead');
});

test('stopped, it tells what it knows', async () => {
  const controller = new AbortController();
  const { links } = await checkLinks(['/ok', '/slow', '/gone'].map((path) => cited(`${origin}${path}`)), {
    ...OPTIONS,
    timeoutMs: 60_000,
    signal: controller.signal,
    progress: (done) => done === 1 && setTimeout(() => controller.abort(), 20),
  });
  expect(links.map(({ state }) => state?.verdict)).toEqual(['ok', undefined, undefined]);
});

function dataWithLinks(): DataFolder {
  const data = goodData();
  data.change('places/elder_canteen.csv', 'http://spam.example/1', `${origin}/gone#part`);
  data.append('places/elder_canteen.csv', `ec-004,丙饭堂,,天河区,,,,,,,,,,,,undated,mirror,转载,,${origin}/gone`);
  data.change('areas/communities.csv', 'http://spam.example/2', `${origin}/moved`);
  data.change('hotlines.csv', 'https://news.example/1', `${origin}/slow`);
  data.change('places/elder_canteen.csv', 'https://www.gz.gov.cn/post_1.html', '');
  data.change('places/elder_canteen.csv', 'official', 'media');
  data.change('guides/meal-subsidy.json', '"https://example.com/copy"', `"${origin}/no-head"`);
  data.change('guides/meal-subsidy.json', '"https://example.com/copy"', `"${origin}/no-head"`);
  data.change('guides/meal-subsidy.json', 'https://www.gz.gov.cn/post_1.html', `${origin}/ok`);
  return data;
}

test('every link stands once, with all records that cite it and where', () => {
  const data = dataWithLinks();
  const links = collectLinks(data.dir);
  expect(links.map(({ url }) => url)).toEqual(['/gone', '/moved', '/no-head', '/ok', '/slow'].map((path) => `${origin}${path}`));
  expect(links[0]?.cited.map(({ id, line, kind }) => [id, line, kind])).toEqual([['ec-002', 3, 'mirror'], ['ec-004', 4, 'mirror']]);
  expect(links[2]?.cited.map(({ id, kind }) => [id, kind])).toEqual([['meal-subsidy', 'mirror'], ['meal-subsidy', 'legal_basis']]);
  expect(collectLinks(data.dir, { official: true }).map(({ url }) => url)).toEqual([`${origin}/ok`]);
});

test('the command lists what needs a person, and ends with 0', async () => {
  const args = ['links', '--data', dataWithLinks().dir, '--delay', '0', '--timeout', '400'];
  const { status, stdout } = await runCli(args);
  expect(status).toBe(0);
  expect(stdout).toContain('5 links: 1 dead, 1 moved, 1 unsure, 2 ok');
  expect(stdout).toMatch(/404 +http:\S+\/gone +\(the server has no such page\)\n +\S+elder_canteen\.csv:3 ec-002 蕉门饭堂 \(mirror\)\n +\S+elder_canteen\.csv:4 ec-004/);
  const json = JSON.parse((await runCli([...args, '--json'])).stdout) as { offline: boolean; counts: Record<string, number>; links: { verdict: string; cited: { id: string }[] }[] };
  expect(json.counts).toEqual({ dead: 1, moved: 1, unsure: 1, ok: 2, not_asked: 0 });
  expect(json.links.find(({ verdict }) => verdict === 'dead')?.cited.map(({ id }) => id)).toEqual(['ec-002', 'ec-004']);
});

test('the command without a network says so, and ends with 0', async () => {
  const data = goodData();
  data.change('places/elder_canteen.csv', 'https://www.gz.gov.cn/post_1.html', 'https://www.gz.gov.invalid/post_1.html');
  data.change('places/elder_canteen.csv', 'official', 'media');
  data.change('guides/meal-subsidy.json', 'https://www.gz.gov.cn/post_1.html', 'https://www.gz.gov.invalid/post_1.html');
  const { status, stdout } = await runCli(['links', '--data', data.dir, '--delay', '0', '--timeout', '2000']);
  expect(status).toBe(0);
  expect(stdout).toContain('no network');
});

test.each([
  [['--delay', '-1'], '--delay'],
  [['--hosts', '0'], '--hosts 0'],
  [['--timeout', 'soon'], '--timeout soon'],
])('%j is refused with 2', async (args, words) => {
  const { status, stderr } = await runCli(['links', '--data', goodData().dir, ...args]);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});
