import { oncePerRelease } from '@/catalogue/once-per-release';
import { createRuntime } from '@/catalogue/runtime';
import { createDevice, type Device } from './sync/support/device';
import { createEndpoint, serve, type Endpoint } from './sync/support/endpoint';
import { start } from './sync/support/phone';
import { publish, reader } from './sync/support/releases';

const v1 = publish({ version: 1 });
const v2 = publish({ version: 2 });
const v3 = publish({ version: 3 });

const launch = (device: Device, endpoint: Endpoint) => createRuntime(start(device, endpoint, v1), reader(v1), async () => undefined);
const versionRead = (runtime: ReturnType<typeof launch>) => runtime.fromOneRelease(async (catalogue) => (await catalogue.manifest()).version);

async function synced(): Promise<{ device: Device; endpoint: Endpoint }> {
  const [device, endpoint] = [createDevice(), createEndpoint(v2)];
  await start(device, endpoint, v1).check({ asked: true });
  return { device, endpoint };
}

test('a verified release waits for the next page', async () => {
  const endpoint = createEndpoint(v2);
  const runtime = launch(createDevice(), endpoint);
  expect(await versionRead(runtime)).toBe(1);
  const before = runtime.generation();
  await runtime.check({ asked: true });
  expect(runtime.isReady()).toBe(true);
  expect(await versionRead(runtime)).toBe(1);
  expect(runtime.adoptReady()).not.toBe(before);
  expect(await versionRead(runtime)).toBe(2);
  expect(runtime.adoptReady()).toBe(runtime.generation());
});

test('a restart uses what was synced', async () => {
  const { device, endpoint } = await synced();
  expect(await versionRead(launch(device, endpoint))).toBe(2);
});

test('a damaged shard at boot: the whole load runs over the next best release, and the next check heals', async () => {
  const { device, endpoint } = await synced();
  for (const name of [...device.files.keys()].filter((each) => each.startsWith('shard-'))) {
    const copy: Device = { ...device, files: new Map(device.files).set(name, '[{}]') };
    const runtime = launch(copy, endpoint);
    const seen: number[] = [];
    const names = await runtime.fromOneRelease(async (catalogue) => {
      seen.push((await catalogue.manifest()).version);
      const [places] = await Promise.all([catalogue.records('places'), catalogue.records('tombstones'), catalogue.records('hotlines')]);
      return places.map((place) => place.name);
    });
    if (seen.length === 1) continue;
    expect(seen).toEqual([2, 1]);
    expect(names).toContain('第1版');
    expect(await versionRead(runtime)).toBe(1);
    expect((await runtime.check({ asked: true })).outcome).toBe('updated');
    runtime.adoptReady();
    expect(await versionRead(runtime)).toBe(2);
  }
});

test('what is loaded once is loaded again for another release', async () => {
  const endpoint = createEndpoint(v2);
  const runtime = launch(createDevice(), endpoint);
  let loads = 0;
  const load = oncePerRelease(runtime, async (catalogue) => {
    loads += 1;
    return (await catalogue.manifest()).version;
  });
  expect([await load(), await load(), loads]).toEqual([1, 1, 1]);
  await runtime.check({ asked: true });
  runtime.adoptReady();
  expect([await load(), loads]).toEqual([2, 2]);
});

test('a page that breaks on downloaded data gets the bundle; the release is left until another one comes', async () => {
  const { device, endpoint } = await synced();
  const runtime = launch(device, endpoint);
  await runtime.pageBroke();
  expect(await versionRead(runtime)).toBe(1);
  expect((await runtime.check({ asked: true })).outcome).toBe('failed_before');
  serve(endpoint, v3);
  expect((await runtime.check({ asked: true })).outcome).toBe('updated');
});

test('a page that breaks without it too clears its name', async () => {
  const { device, endpoint } = await synced();
  const runtime = launch(device, endpoint);
  await runtime.pageBroke();
  await runtime.pageBroke();
  expect((await runtime.check({ asked: true })).outcome).toBe('up_to_date');
  expect(await versionRead(launch(device, endpoint))).toBe(2);
});

test('without bundle and download the reason is told when reading', async () => {
  const runtime = createRuntime(start(createDevice(), createEndpoint(), undefined), async () => Promise.reject(new Error('offline')), async () => undefined);
  await expect(versionRead(runtime)).rejects.toMatchObject({ trouble: 'missing' });
});
