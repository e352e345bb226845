import { createHash } from 'node:crypto';
import { afterFailure, FRESH_FOR } from '@/catalogue/sync/schedule';
import { createDevice, DAY, START, usedBytes, type Device } from './support/device';
import { createEndpoint, serve, type Endpoint } from './support/endpoint';
import { readAll, SETTINGS, start, wholeOf, type Phone } from './support/phone';
import { ACTIVE, place, publish, signLatest, SPARE, STRANGER, tenPlaces, type Published } from './support/releases';

/** The failures a phone must survive, in the order of docs/sync.md. */

const v1 = publish({ version: 1 });
const v2 = publish({ version: 2 });
const v3 = publish({ version: 3 });

const check = (phone: Phone) => phone.check({ asked: true });

interface Scene {
  readonly device: Device;
  readonly endpoint: Endpoint;
  readonly phone: Phone;
}

/** A phone with v1 in its package; the endpoint serves the given releases. */
function scene(...releases: readonly Published[]): Scene {
  const device = createDevice();
  const endpoint = createEndpoint(...releases);
  return { device, endpoint, phone: start(device, endpoint, v1) };
}

async function expectKept({ device, endpoint }: Scene, kept: Published): Promise<void> {
  const restarted = start(device, endpoint, v1);
  expect(await readAll(restarted)).toBe(wholeOf(kept));
  expect([...device.files.keys()].filter((name) => name.startsWith('tmp-'))).toEqual([]);
}

test('a newer release is taken over whole, and nothing is downloaded twice', async () => {
  const { device, endpoint, phone } = scene(v2);
  expect(await check(phone)).toMatchObject({ outcome: 'updated', version: 2, changes: [{ content: 'places', added: 0, removed: 0, changed: 1 }] });
  expect(await readAll(phone)).toBe(wholeOf(v2));
  // latest.json, manifest, and the one shard that differs from the bundle.
  expect(endpoint.requested).toHaveLength(3);
  expect(await phone.notes()).toMatchObject({ lastSuccess: device.clock, failures: 0 });
});

test('nothing new costs one request', async () => {
  const { endpoint, phone, device } = scene(v1);
  expect(await check(phone)).toMatchObject({ outcome: 'up_to_date', version: 1, requests: 1 });
  expect(endpoint.requested).toEqual(['latest.json']);
  expect((await phone.notes()).lastSuccess).toBe(START);
  expect(device.files.size).toBe(0);
});

describe('1 torn download', () => {
  test('cut at any byte, of any file', async () => {
    for (const file of v2.files.keys()) {
      const whole = v2.files.get(file) ?? '';
      const cuts = new Set([0, 1, 2, whole.length - 1, ...Array.from({ length: 12 }, (_, i) => Math.floor((whole.length * i) / 12))]);
      for (const cut of cuts) {
        const all = scene(v2);
        all.endpoint.fault = (name) => (name === file ? { text: whole.slice(0, cut) } : undefined);
        const report = await check(all.phone);
        if (!all.endpoint.requested.includes(file)) continue;
        expect([file, cut, report.outcome]).toEqual([file, cut, 'incomplete']);
        await expectKept(all, v1);
        all.endpoint.fault = undefined;
        expect(await check(all.phone)).toMatchObject({ outcome: 'updated', version: 2 });
      }
    }
  });

  test('what came whole is not fetched again', async () => {
    const many = publish({ version: 2, records: { places: tenPlaces((same) => ({ ...same, address: '陂东路' })) } });
    const all = scene(many);
    const last = many.release.manifest.shards.filter(({ content }) => content === 'places').at(-1)?.sha256;
    all.endpoint.fault = (name) => (name === `${last}.json` ? { text: '[' } : undefined);
    expect((await check(all.phone)).outcome).toBe('incomplete');
    all.endpoint.fault = undefined;
    all.endpoint.requested.length = 0;
    expect((await check(all.phone)).outcome).toBe('updated');
    expect(all.endpoint.requested).toEqual(['latest.json', many.latest.manifest.name, `${last}.json`]);
  });
});

describe('2 captive portal', () => {
  test.each([
    ['a page with 200', { status: 200, text: '<!DOCTYPE html><title>登录</title>' }],
    ['a long page', { status: 200, text: `\n <html>${'登录'.repeat(5000)}` }],
    ['a redirect', { status: 302, text: '' }],
    ['network authentication required', { status: 511, text: '<html>' }],
  ])('%s instead of latest.json', async (_, answer) => {
    const all = scene(v2);
    all.endpoint.fault = () => answer;
    expect((await check(all.phone)).outcome).toBe('captive_portal');
    await expectKept(all, v1);
  });

  test('a page in the middle of a download', async () => {
    const all = scene(v2);
    all.endpoint.fault = (_, request) => (request > 1 ? { text: '<html>', status: 200 } : undefined);
    expect((await check(all.phone)).outcome).toBe('captive_portal');
    await expectKept(all, v1);
  });
});

describe('3 tampered bytes', () => {
  test('every byte of latest.json, flipped in three ways', async () => {
    const text = v2.files.get('latest.json') ?? '';
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024);
    for (let at = 0; at < text.length; at++) {
      for (const mask of [1, 2, 0x20]) {
        const all = scene(v2);
        const tampered = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ mask) + text.slice(at + 1);
        all.endpoint.fault = (name) => (name === 'latest.json' ? { text: tampered } : undefined);
        const { outcome, version } = await check(all.phone);
        expect([at, mask, version]).toEqual([at, mask, 1]);
        expect(['bad_signature', 'damaged', 'incomplete', 'captive_portal']).toContain(outcome);
        expect(all.endpoint.requested).toEqual(['latest.json']);
      }
    }
  });

  test('every byte of the manifest and of a shard', async () => {
    const shard = v2.release.manifest.shards.find(({ name }) => name === 'places-440115')?.sha256;
    for (const file of [v2.latest.manifest.name, `${shard}.json`]) {
      const text = v2.files.get(file) ?? '';
      for (let at = 0; at < text.length; at++) {
        const all = scene(v2);
        all.endpoint.fault = (name) => (name === file ? { text: text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1) } : undefined);
        expect(['damaged', 'incomplete', 'captive_portal']).toContain((await check(all.phone)).outcome);
        expect([...all.device.files.keys()].filter((name) => name.startsWith('slot') || name.startsWith('pointer'))).toEqual([]);
      }
    }
  });

  test('two shards swapped', async () => {
    const many = publish({ version: 2, records: { places: tenPlaces((same) => ({ ...same, address: '陂东路' })) } });
    const [one, other] = many.release.manifest.shards.filter(({ content }) => content === 'places');
    const all = scene(many);
    all.endpoint.fault = (name) => (name === `${one?.sha256}.json` ? { text: many.files.get(`${other?.sha256}.json`) } : undefined);
    expect(['damaged', 'incomplete']).toContain((await check(all.phone)).outcome);
    await expectKept(all, v1);
  });

  test.each([
    ['no signature', []],
    ["a stranger's signature", [STRANGER]],
  ])('%s', async (_, keys) => {
    const all = scene(publish({ version: 2, keys }));
    expect((await check(all.phone)).outcome).toBe('bad_signature');
    await expectKept(all, v1);
  });

  test("another release's signature", async () => {
    const all = scene(v2);
    const { signatures } = JSON.parse(v3.files.get('latest.json') ?? '') as { signatures: unknown };
    const { signed } = JSON.parse(v2.files.get('latest.json') ?? '') as { signed: unknown };
    all.endpoint.files.set('latest.json', JSON.stringify({ signatures, signed }));
    expect((await check(all.phone)).outcome).not.toBe('updated');
  });

  test('the spare key is trusted from the first day; old and new key together as well', async () => {
    expect((await check(scene(publish({ version: 2, keys: [SPARE] })).phone)).outcome).toBe('updated');
    expect((await check(scene(publish({ version: 2, keys: [SPARE, STRANGER] })).phone)).outcome).toBe('updated');
  });
});

describe('4 rollback', () => {
  test('an older release, genuinely signed', async () => {
    const all = scene(v3);
    await check(all.phone);
    serve(all.endpoint, v2);
    expect(await check(all.phone)).toMatchObject({ outcome: 'rollback', version: 3 });
    await expectKept(all, v3);
  });

  test('older than the bundle', async () => {
    const device = createDevice();
    const phone = start(device, createEndpoint(v1), v2);
    expect(await check(phone)).toMatchObject({ outcome: 'rollback', version: 2 });
  });

  test('after the store is lost, what was seen before is not forgotten', async () => {
    const all = scene(v3);
    await check(all.phone);
    all.device.files.clear();
    serve(all.endpoint, v2);
    expect(await check(all.phone)).toMatchObject({ outcome: 'rollback', version: 1 });
    serve(all.endpoint, v3);
    expect(await check(all.phone)).toMatchObject({ outcome: 'updated', version: 3 });
  });

  test('a version that was too high by mistake is left behind by a new epoch', async () => {
    const all = scene(publish({ version: 1_000_000_000 }));
    await check(all.phone);
    serve(all.endpoint, v2);
    expect((await check(all.phone)).outcome).toBe('rollback');
    const cured = publish({ version: 2, epoch: 2 });
    serve(all.endpoint, cured);
    expect(await check(all.phone)).toMatchObject({ outcome: 'updated', version: 2, epoch: 2 });
    serve(all.endpoint, publish({ version: 2_000_000_000 }));
    expect((await check(all.phone)).outcome).toBe('rollback');
    await expectKept(all, cured);
  });

  test('the same version with other content', async () => {
    const all = scene(publish({ version: 1, records: { places: tenPlaces((same) => ({ ...same, address: '别处' })) } }));
    expect((await check(all.phone)).outcome).toBe('conflict');
    await expectKept(all, v1);
  });
});

describe('5 freeze', () => {
  test('the same release past its last day is never called up to date, and stays readable', async () => {
    const all = scene(v1);
    await check(all.phone);
    all.device.clock = Date.parse('2027-05-20T23:59:59+08:00');
    expect((await check(all.phone)).outcome).toBe('up_to_date');
    const { lastSuccess } = await all.phone.notes();
    all.device.clock = Date.parse('2027-05-21T00:00:00+08:00');
    expect(await check(all.phone)).toMatchObject({ outcome: 'expired', version: 1 });
    expect((await all.phone.notes()).lastSuccess).toBe(lastSuccess);
    await expectKept(all, v1);
  });

  test('an expired release does not hinder the next one', async () => {
    const all = scene(v1);
    all.device.clock = START + 200 * DAY;
    expect((await check(all.phone)).outcome).toBe('expired');
    serve(all.endpoint, publish({ version: 2, created: '2027-06-01' }));
    expect((await check(all.phone)).outcome).toBe('updated');
  });

  test('the publisher may prolong a release without a new version', async () => {
    const all = scene(publish({ version: 1, latest: { expires: '2028-01-01' } }));
    all.device.clock = START + 200 * DAY;
    expect((await check(all.phone)).outcome).toBe('up_to_date');
    expect((await all.phone.notes()).expires).toBe('2028-01-01');
  });
});

describe('6 clock', () => {
  test('a phone that lives in 1970 takes new data and goes by the server', async () => {
    const all = scene(v2);
    all.device.clock = 1000;
    all.endpoint.date = START;
    expect((await check(all.phone)).outcome).toBe('updated');
    expect((await all.phone.notes()).lastSuccess).toBe(START);
    all.endpoint.date = START + 300 * DAY;
    expect((await check(all.phone)).outcome).toBe('expired');
  });

  test("a clock a year ahead shows the data, says so, and is cured when it is set right", async () => {
    const all = scene(v2);
    all.device.clock = START + 365 * DAY;
    all.endpoint.date = START;
    const report = await check(all.phone);
    expect(report.outcome).toBe('expired');
    expect(report.reason).toContain('clock');
    expect(await readAll(all.phone)).toBe(wholeOf(v1));
    all.device.clock = START;
    expect((await all.phone.check()).outcome).toBe('updated');
  });

  test('an early date from a mirror makes nothing fresh', async () => {
    const all = scene(v2);
    all.device.clock = START + 300 * DAY;
    all.endpoint.date = START;
    expect((await check(all.phone)).outcome).toBe('expired');
  });

  test('the clock is read once in a run', async () => {
    const all = scene(v2);
    let readings = 0;
    Object.defineProperty(all.device, 'clock', { get: () => START + readings++ * 300 * DAY });
    expect((await check(all.phone)).outcome).toBe('updated');
    expect(readings).toBe(1);
  });
});

describe('7 quota', () => {
  test('full at every write: the old release stays, the space comes back, the next try works', async () => {
    const writes = await operationsOf('write');
    for (const full of writes) {
      const all = scene(v2);
      const phone = start(all.device, all.endpoint, v1, { at: (count, operation) => (operation === 'write' && count >= full ? 'full' : undefined) });
      expect((await check(phone)).outcome).toBe('quota');
      expect(usedBytes(all.device)).toBe(0);
      await expectKept(all, v1);
      expect((await check(start(all.device, all.endpoint, v1))).outcome).toBe('updated');
    }
  });

  test('full once: room is made and the same run succeeds', async () => {
    for (const full of await operationsOf('write')) {
      const all = scene(v2);
      const phone = start(all.device, all.endpoint, v1, { at: (count) => (count === full ? 'full' : undefined) });
      expect((await check(phone)).outcome).toBe('updated');
      await expectKept(all, v2);
    }
  });

  test('no room for a third release: the second stays', async () => {
    const all = scene(v2);
    await check(all.phone);
    all.device.room = usedBytes(all.device) + 10;
    const big = publish({ version: 3, records: { places: tenPlaces((same) => ({ ...same, description: '说明'.repeat(500) })) } });
    serve(all.endpoint, big);
    expect(await check(all.phone)).toMatchObject({ outcome: 'quota', version: 2 });
    await expectKept(all, v2);
  });
});

describe('8 too new', () => {
  test('a later format', async () => {
    const all = scene(publish({ version: 2, latest: { schema: 2 } }));
    expect((await check(all.phone)).outcome).toBe('newer_schema');
    await expectKept(all, v1);
  });

  test('a later app', async () => {
    const all = scene(publish({ version: 2, minApp: '0.10.0' }));
    expect((await check(all.phone)).outcome).toBe('app_too_old');
    await expectKept(all, v1);
    const newer = start(all.device, all.endpoint, v1, {}, { ...SETTINGS, appVersion: '0.10.0' });
    expect((await check(newer)).outcome).toBe('updated');
  });

  test('a content that this app does not know is left out', async () => {
    const all = scene(v2);
    const manifest = JSON.stringify({ ...v2.release.manifest, shards: [...v2.release.manifest.shards, { name: 'ferries', content: 'ferries', bytes: 2, sha256: 'ab'.repeat(32), count: 0 }] });
    const odd = withManifest(2, manifest);
    serve(all.endpoint, odd);
    expect((await check(all.phone)).outcome).toBe('updated');
    expect(await readAll(all.phone)).toBe(wholeOf(v2));
  });
});

describe('9 killed', () => {
  test.each(['kill', 'tear'] as const)('after every single operation (%s): the old or the new release, whole; the next run heals', async (how) => {
    const first = scene(v2);
    await check(first.phone);
    const snapshot = { ...first.device, files: new Map(first.device.files) };
    serve(first.endpoint, v3);
    await check(first.phone);
    const total = first.phone.operations();
    expect(total).toBeGreaterThan(30);

    for (let count = 1; count <= total; count++) {
      const device: Device = { ...snapshot, files: new Map(snapshot.files) };
      const endpoint = createEndpoint(v2, v3);
      const killed = start(device, endpoint, v1, { at: (at) => (at === count ? how : undefined) });
      await check(killed).catch(() => undefined);
      const again = start(device, endpoint, v1);
      expect([wholeOf(v2), wholeOf(v3)]).toContain(await readAll(again));
      expect(['updated', 'up_to_date']).toContain((await check(again)).outcome);
      expect(await readAll(again)).toBe(wholeOf(v3));
      expect([...device.files.keys()].filter((name) => name.startsWith('tmp-'))).toEqual([]);
    }
  });

  test('killed again and again, each time one operation later, it gets there', async () => {
    const all = scene(v2);
    for (let allowed = 1; allowed < 400; allowed++) {
      const phone = start(all.device, all.endpoint, v1, { at: (count) => (count > allowed ? 'tear' : undefined) });
      await check(phone).catch(() => undefined);
      expect([wholeOf(v1), wholeOf(v2)]).toContain(await readAll(start(all.device, all.endpoint, v1)));
    }
    await expectKept(all, v2);
  });
});

describe('10 mix and match', () => {
  test.each([
    ['a missing shard', undefined],
    ['a shard of an older build', '[]'],
  ])('%s postpones everything', async (_, text) => {
    const all = scene(v2);
    const fresh = [...v2.files.keys()].find((name) => !v1.files.has(name) && !name.startsWith('manifest'));
    if (text === undefined) all.endpoint.files.delete(fresh ?? '');
    else all.endpoint.files.set(fresh ?? '', text);
    expect((await check(all.phone)).outcome).toBe('incomplete');
    await expectKept(all, v1);
  });

  test('a manifest of another release, genuinely named', async () => {
    const all = scene(withManifest(2, v3.files.get(v3.latest.manifest.name) ?? ''));
    expect((await check(all.phone)).outcome).toBe('damaged');
  });

  test('a missing manifest', async () => {
    const all = scene(v2);
    all.endpoint.files.delete(v2.latest.manifest.name);
    expect((await check(all.phone)).outcome).toBe('incomplete');
  });
});

test('11 a damaged shard in the store is replaced, not built upon', async () => {
  const all = scene(v2);
  await check(all.phone);
  const shared = v2.release.manifest.shards.find(({ sha256 }) => v3.release.manifest.shards.some((other) => other.sha256 === sha256))?.sha256;
  all.device.files.set(`shard-${shared}`, '[');
  serve(all.endpoint, v3);
  expect((await check(all.phone)).outcome).toBe('updated');
  await expectKept(all, v3);
});

describe('12 bad but signed', () => {
  test('a release that failed is not used and not fetched again, until another one comes', async () => {
    const all = scene(v2);
    await check(all.phone);
    await all.phone.markFailed({ epoch: 1, version: 2 });
    expect(await readAll(start(all.device, all.endpoint, v1))).toBe(wholeOf(v1));
    all.endpoint.requested.length = 0;
    expect(await check(all.phone)).toMatchObject({ outcome: 'failed_before', version: 1 });
    expect(all.endpoint.requested).toEqual(['latest.json']);
    serve(all.endpoint, v3);
    expect(await check(all.phone)).toMatchObject({ outcome: 'updated', version: 3 });
  });

  const twenty = Array.from({ length: 20 }, (_, i) => place(i + 1));
  const stone = (id: string) => ({ id, name: '旧', kind: 'elder_canteen', removed_on: '2026-11-20' });
  const before = publish({ version: 1, records: { places: twenty } });
  test.each([
    ['a fifth and more is lost', { places: twenty.slice(5), tombstones: twenty.slice(0, 5).map(({ id }) => stone(id)) }, 'loss'],
    ['an id vanishes', { places: twenty.slice(1) }, 'vanished: places ec-001'],
    ['a point lies outside', { places: twenty.map((same, i) => (i === 4 ? { ...same, position: { latitude: 39.9, longitude: 116.4 } } : same)) }, 'outside: places ec-005'],
    ['a phone number is malformed', { places: twenty.map((same, i) => (i === 4 ? { ...same, phones: [{ number: '13800138000' }] } : same)) }, 'malformed: places ec-005'],
  ])('%s', async (_, records, reason) => {
    const device = createDevice();
    const endpoint = createEndpoint(publish({ version: 2, records }));
    const phone = start(device, endpoint, before);
    const report = await check(phone);
    expect(report).toMatchObject({ outcome: 'refused', version: 1 });
    expect(report.reason).toContain(reason);
    expect(await readAll(phone)).toBe(wholeOf(before));
    expect((await phone.notes()).lastSuccess).toBeUndefined();
  });

  test('a loss with tombstones, or one that the publisher signed for, is taken', async () => {
    const few = publish({ version: 2, records: { places: twenty.slice(1), tombstones: [stone('ec-001')] } });
    expect((await check(start(createDevice(), createEndpoint(few), before))).outcome).toBe('updated');
    const many = publish({ version: 2, records: { places: twenty.slice(9), tombstones: twenty.slice(0, 9).map(({ id }) => stone(id)) }, latest: { allow_loss: ['elder_canteen'] } });
    expect((await check(start(createDevice(), createEndpoint(many), before))).outcome).toBe('updated');
  });
});

test('13 a second answer is judged like the first', async () => {
  const all = scene(v2);
  const shard = [...v2.files.keys()].find((name) => !v1.files.has(name) && !name.startsWith('manifest')) ?? '';
  for (const text of ['[', '[]', `${v2.files.get(shard)} `, '<html>', (v2.files.get(shard) ?? '').replace('第2版', '第x版')]) {
    all.endpoint.fault = (name) => (name === shard ? { text } : undefined);
    expect((await check(all.phone)).outcome).not.toBe('updated');
    await expectKept(all, v1);
  }
  all.endpoint.fault = undefined;
  expect((await check(all.phone)).outcome).toBe('updated');
});

test('14 two checks at once are one', async () => {
  const { endpoint, phone } = scene(v2);
  const [one, other] = await Promise.all([phone.check(), check(phone)]);
  expect(one).toBe(other);
  expect(endpoint.requested).toHaveLength(3);
});

test('15 endless data is cut off', async () => {
  for (const file of ['latest.json', v2.latest.manifest.name, ...v2.files.keys()]) {
    const all = scene(v2);
    all.endpoint.fault = (name) => (name === file ? { text: `${v2.files.get(file)}${' '.repeat(100_000)}` } : undefined);
    const report = await check(all.phone);
    if (!all.endpoint.requested.includes(file)) continue;
    expect(report.outcome).toBe('damaged');
    expect(report.bytes).toBeLessThan(8000);
    await expectKept(all, v1);
  }
});

describe('16 app updated', () => {
  test('a bundle that is newer than what was synced is used, and the slot goes', async () => {
    const all = scene(v2);
    await check(all.phone);
    const updated = start(all.device, createEndpoint(v3), v3);
    expect(await readAll(updated)).toBe(wholeOf(v3));
    expect((await check(updated)).outcome).toBe('up_to_date');
    expect(all.device.files.size).toBe(0);
  });

  test('a bundle that is older leaves the synced release whole, though it shares no shard with it any more', async () => {
    const all = scene(v3);
    await check(all.phone);
    const other = publish({ version: 2, records: { places: [place(999)] } });
    expect(await readAll(start(all.device, all.endpoint, other))).toBe(wholeOf(v3));
  });
});

describe('when', () => {
  test('a check holds for six hours, and nobody waits when asking', async () => {
    const { device, endpoint, phone } = scene(v1);
    await phone.check();
    device.clock += FRESH_FOR - 1000;
    expect(await phone.check()).toMatchObject({ outcome: 'not_due', requests: 0 });
    expect((await check(phone)).outcome).toBe('up_to_date');
    device.clock += FRESH_FOR;
    expect((await phone.check()).outcome).toBe('up_to_date');
    expect(endpoint.requested).toHaveLength(3);
  });

  test('failures wait 1, 5, 30 minutes, then 6 hours', async () => {
    const { device, endpoint, phone } = scene(v1);
    endpoint.fault = () => 'no answer';
    for (const minutes of [1, 5, 30, 360, 360]) {
      expect((await phone.check()).outcome).toBe('offline');
      device.clock += minutes * 60_000 - 1;
      expect((await phone.check()).outcome).toBe('not_due');
      device.clock += 1;
    }
    endpoint.fault = undefined;
    expect((await phone.check()).outcome).toBe('up_to_date');
    expect((await phone.notes()).failures).toBe(0);
  });

  test('jitter spreads the waits over a fifth to both sides', () => {
    expect([0, 0.5, 1].map((random) => afterFailure(0, 1, random))).toEqual([48_000, 60_000, 72_000]);
  });

  test('a failed check moves neither date', async () => {
    const { device, endpoint, phone } = scene(v1);
    await check(phone);
    const { lastSuccess } = await phone.notes();
    device.clock += DAY;
    endpoint.fault = () => ({ status: 503, text: 'busy' });
    expect((await check(phone)).outcome).toBe('server_error');
    expect((await phone.notes()).lastSuccess).toBe(lastSuccess);
  });

  test('without an endpoint or keys there is nothing to ask', async () => {
    const endpoint = createEndpoint(v2);
    for (const settings of [{ ...SETTINGS, endpoint: undefined }, { ...SETTINGS, keys: [] }]) {
      expect(await start(createDevice(), endpoint, v1, {}, settings).check({ asked: true })).toMatchObject({ outcome: 'not_configured', version: 1 });
    }
    expect(endpoint.requested).toEqual([]);
  });
});

test('one failed read loses nothing, whichever it is', async () => {
  const first = scene(v2);
  await check(first.phone);
  const before = first.phone.operations();
  await check(first.phone);
  for (let failing = 1; failing <= first.phone.operations() - before; failing++) {
    const device: Device = { ...first.device, files: new Map(first.device.files) };
    await check(start(device, first.endpoint, v1, { at: (count) => (count === failing ? 'broken' : undefined) }));
    expect(await readAll(start(device, first.endpoint, v1))).toBe(wholeOf(v2));
  }
});

describe('a corrupted store', () => {
  test('any file of it emptied, garbled or lost: something whole is read, and the next check heals', async () => {
    const first = scene(v2);
    await check(first.phone);
    serve(first.endpoint, v3);
    await check(first.phone);
    for (const name of first.device.files.keys()) {
      for (const damage of [undefined, '', '{', 'null', '[]', '7']) {
        const device: Device = { ...first.device, files: new Map(first.device.files) };
        if (damage === undefined) device.files.delete(name);
        else device.files.set(name, damage);
        const phone = start(device, first.endpoint, v1);
        const [best] = await phone.releases();
        expect(best).toBeDefined();
        // A damaged shard shows itself when it is read, as an error that the catalogue answers with the next best release.
        const text = await readAll(phone).catch(() => 'damaged shard');
        expect([wholeOf(v1), wholeOf(v2), wholeOf(v3), ...(name.startsWith('shard') ? ['damaged shard'] : [])]).toContain(text);
      }
    }
  });

  test('garbage in the notebook is no notes', async () => {
    for (const note of ['', '{', 'null', '7', '[]', '{"lastSuccess":"x"}', '{"failed":7,"seen":[]}']) {
      const all = scene(v2);
      all.device.note = note;
      expect((await all.phone.check()).outcome).toBe('updated');
    }
  });

  test('a store that refuses everything leaves the bundle', async () => {
    const all = scene(v2);
    const broken = start(all.device, all.endpoint, v1, { at: () => 'broken' });
    expect(await check(broken)).toMatchObject({ outcome: 'storage', version: 1 });
    expect(await readAll(broken)).toBe(wholeOf(v1));
  });
});

/** The numbers of the operations of one kind in a run from v1 to v2. */
async function operationsOf(wanted: string): Promise<readonly number[]> {
  const all = scene(v2);
  const found: number[] = [];
  await check(start(all.device, all.endpoint, v1, { at: (count, operation) => void (operation === wanted && found.push(count)) }));
  return found;
}

/** A signed release head over any text as manifest. */
function withManifest(version: number, manifest: string): Published {
  const named = publish({ version });
  const sha256 = createHash('sha256').update(manifest).digest('hex');
  const name = `manifest-${sha256}.json`;
  const latest = { ...named.latest, manifest: { name, bytes: Buffer.byteLength(manifest), sha256 } };
  return { ...named, latest, files: new Map([...named.files, ...v2.files, ...v3.files, [name, manifest], ['latest.json', signLatest(latest, [ACTIVE])]]) };
}
