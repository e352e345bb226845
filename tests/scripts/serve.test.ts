import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve, type StaticServer } from '../../scripts/serve/server';

const folder = mkdtempSync(path.join(tmpdir(), 'jiefang-serve-'));
const HASH = 'a'.repeat(64);
let server: StaticServer;

beforeAll(async () => {
  for (const [file, text] of Object.entries({ 'site/index.html': '<p>街坊</p>', 'site/js/app.1a2b3c4d.js': 'x', 'data/latest.json': '{}', [`data/${HASH}.json`]: '[]', 'secret.txt': 'no' })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  server = await serve({ '/': path.join(folder, 'site'), '/release/': path.join(folder, 'data') });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The path goes out as it is written: fetch would tidy "..". */
function get(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<{ status: number; type: string; cache: string; etag: string; body: string }> {
  return new Promise((resolve, reject) => {
    const call = request({ port: server.port, host: '127.0.0.1', path: address, method, headers }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, type: reply.headers['content-type'] ?? '', cache: reply.headers['cache-control'] ?? '', etag: reply.headers.etag ?? '', body: Buffer.concat(parts).toString() }));
    });
    call.on('error', reject).end();
  });
}

test('types and cache rules follow the file', async () => {
  expect(await get('/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', cache: 'no-cache', body: '<p>街坊</p>' });
  expect(await get('/js/app.1a2b3c4d.js')).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8', cache: expect.stringContaining('immutable') as string });
  expect(await get('/release/latest.json?now=1')).toMatchObject({ status: 200, cache: 'no-cache' });
  expect(await get(`/release/${HASH}.json`)).toMatchObject({ status: 200, cache: expect.stringContaining('immutable') as string });
});

test('an unchanged file is not sent again', async () => {
  const { etag } = await get('/');
  expect(await get('/', { 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
  expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/release/..%2f..%2fsecret.txt', '/release/%2e%2e/site/index.html', '/%00', '/%zz', '/none', '/js'])('%s is not served', async (address) => {
  expect((await get(address)).status).toBe(404);
});

test('only reading is allowed, and a taken port is left alone', async () => {
  expect((await get('/', {}, 'POST')).status).toBe(405);
  const second = await serve({ '/': folder }, server.port);
  expect(second.port).toBeGreaterThan(server.port);
  await second.close();
});
