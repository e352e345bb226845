import { createHash } from 'node:crypto';
import { createDevice } from './support/device';
import { createEndpoint, serve } from './support/endpoint';
import { readAll, start, wholeOf } from './support/phone';
import { ACTIVE, place, publish, signLatest, tenPlaces, type Published } from './support/releases';

/** Signed and whole, and wrong all the same: the publisher's slips, and a store that is not quite ours. */

const v1 = publish({ version: 1 });
const v2 = publish({ version: 2 });

function scene(release: Published) {
  const device = createDevice();
  const endpoint = createEndpoint(release);
  return { device, endpoint, phone: start(device, endpoint, v1) };
}

/** The release with its manifest rewritten, and signed as if meant. */
function rewritten(release: Published, change: (shards: Published['release']['manifest']['shards']) => readonly object[]): Published {
  const text = JSON.stringify({ ...release.release.manifest, shards: change(release.release.manifest.shards) });
  const sha256 = createHash('sha256').update(text).digest('hex');
  const latest = { ...release.latest, manifest: { name: `manifest-${sha256}.json`, bytes: Buffer.byteLength(text), sha256 } };
  return { ...release, latest, files: new Map([...release.files, [latest.manifest.name, text], ['latest.json', signLatest(latest, [ACTIVE])]]) };
}

test.each<[string, Published, string]>([
  ['without a single place', publish({ version: 2, records: { places: [] }, latest: { allow_loss: ['elder_canteen'] } }), 'refused'],
  ['without a single place, in a new epoch', publish({ version: 1, epoch: 2, records: { places: [] } }), 'refused'],
  ['with an id that stands twice', publish({ version: 2, records: { places: [...tenPlaces(), place(3, { name: '又一个' })] } }), 'refused'],
  ['that lists a shard twice', rewritten(v2, (shards) => [...shards, ...shards.slice(0, 1)]), 'damaged'],
  ['that miscounts a shard the phone has already', rewritten(v2, (shards) => shards.map((shard) => ({ ...shard, count: shard.count + 1 }))), 'refused'],
])('a release %s is not taken', async (_, release, outcome) => {
  const { device, endpoint, phone } = scene(release);
  expect(await phone.check({ asked: true })).toMatchObject({ outcome, version: 1 });
  expect(await readAll(start(device, endpoint, v1))).toBe(wholeOf(v1));
});

test('the first release of a phone without a bundle is held to the same', async () => {
  const empty = publish({ version: 1, records: { places: [] } });
  const phone = start(createDevice(), createEndpoint(empty), undefined);
  expect((await phone.check({ asked: true })).outcome).toBe('refused');
});

test('contents with the names of things every object has are passed over', async () => {
  const odd = rewritten(v2, (shards) => [...shards, { name: 'odd', content: 'constructor', bytes: 2, count: 0, sha256: 'a'.repeat(64) }]);
  const { phone } = scene(odd);
  expect(await phone.check({ asked: true })).toMatchObject({ outcome: 'updated', version: 2 });
});

test('a file that cannot be removed does not undo a good check', async () => {
  const { device, endpoint } = scene(v2);
  device.files.set('odd', 'somebody put it here');
  const removals: number[] = [];
  const counted = start({ ...device, files: new Map(device.files) }, endpoint, v1, { at: (count, operation) => void (operation === 'remove' && removals.push(count)) });
  await counted.check({ asked: true });
  // The last removal of a run is the tidying up.
  const last = removals.at(-1);
  const phone = start(device, endpoint, v1, { at: (count) => (count === last ? 'broken' : undefined) });
  expect(await phone.check({ asked: true })).toMatchObject({ outcome: 'updated', version: 2 });
  expect((await phone.notes()).lastSuccess).toBe(device.clock);
});

test('when the files are lost and the memory is not, other content under a known version is noticed', async () => {
  const { device, endpoint, phone } = scene(v2);
  await phone.check({ asked: true });
  device.files.clear();
  serve(endpoint, publish({ version: 2, records: { places: tenPlaces((same) => ({ ...same, address: '别处' })) } }));
  expect((await start(device, endpoint, v1).check({ asked: true })).outcome).toBe('conflict');
  serve(endpoint, v2);
  expect(await start(device, endpoint, v1).check({ asked: true })).toMatchObject({ outcome: 'updated', version: 2 });
});

test('a redirect in the middle of a download is a network that wants a sign-in', async () => {
  const { endpoint, phone } = scene(v2);
  endpoint.fault = (file) => (/^[0-9a-f]/.test(file) ? { status: 302, text: '' } : undefined);
  expect((await phone.check({ asked: true })).outcome).toBe('captive_portal');
});
