import { LATEST_FILE_NAME } from '@/domain/release/assemble';
import { createDevice } from './support/device';
import { createEndpoint, type Endpoint } from './support/endpoint';
import { readAll, start, wholeOf } from './support/phone';
import { publish, STRANGER, type Published } from './support/releases';

/** What WeChat fetched while the app was closed is one more stranger: useful when right, harmless when not. */

const v1 = publish({ version: 1 });
const v2 = publish({ version: 2 });
const v3 = publish({ version: 3 });

const parcelOf = ({ files }: Published): string => JSON.stringify({ format: 1, files: Object.fromEntries(files) });
const cutOff = (endpoint: Endpoint): void => void (endpoint.fault = () => 'no answer');

function scene(...releases: readonly Published[]) {
  const device = createDevice();
  const endpoint = createEndpoint(...releases);
  return { endpoint, phone: start(device, endpoint, v1) };
}

test('offline, a parcel alone brings the new release', async () => {
  const { endpoint, phone } = scene(v2);
  cutOff(endpoint);
  expect(await phone.check({ asked: true, parcel: parcelOf(v2) })).toMatchObject({ outcome: 'updated', version: 2 });
  expect(await readAll(phone)).toBe(wholeOf(v2));
});

test('online, only latest.json is asked for and the rest comes from the parcel', async () => {
  const { endpoint, phone } = scene(v2);
  expect(await phone.check({ asked: true, parcel: parcelOf(v2) })).toMatchObject({ outcome: 'updated', version: 2, requests: 1 });
  expect(endpoint.requested).toEqual([LATEST_FILE_NAME]);
});

test('the endpoint has the newest word: an older parcel does not hold anybody back', async () => {
  const { phone } = scene(v3);
  expect(await phone.check({ asked: true, parcel: parcelOf(v2) })).toMatchObject({ outcome: 'updated', version: 3 });
  expect(await readAll(phone)).toBe(wholeOf(v3));
});

test('offline, a parcel that brings nothing new leaves an honest "offline"', async () => {
  const { endpoint, phone } = scene(v2);
  cutOff(endpoint);
  expect(await phone.check({ asked: true, parcel: parcelOf(v1) })).toMatchObject({ outcome: 'offline', version: 1 });
});

test('a parcel that lacks a file is completed from the endpoint', async () => {
  const { phone } = scene(v2);
  const some = new Map([...v2.files].filter(([name]) => name === LATEST_FILE_NAME || name.startsWith('manifest-')));
  expect(await phone.check({ asked: true, parcel: parcelOf({ ...v2, files: some }) })).toMatchObject({ outcome: 'updated', version: 2 });
});

test.each([
  ['is no JSON', '<html>'],
  ['is cut', parcelOf(v2).slice(0, -40)],
  ['is of another format', JSON.stringify({ format: 9, files: {} })],
  ['holds no texts', JSON.stringify({ format: 1, files: { [LATEST_FILE_NAME]: 7, __proto__: {} } })],
  ['is empty', ''],
])('a parcel that %s is as if there were none', async (_, parcel) => {
  const { endpoint, phone } = scene(v2);
  expect(await phone.check({ asked: true, parcel })).toMatchObject({ outcome: 'updated', version: 2 });
  expect(endpoint.requested).toContain(LATEST_FILE_NAME);
});

test.each([
  ['signed by a stranger', publish({ version: 2, keys: [STRANGER] })],
  ['with a changed shard', { ...v2, files: new Map([...v2.files].map(([name, text]) => [name, /^[0-9a-f]/.test(name) ? text.replace('饭堂', '食堂') : text])) }],
])('a parcel %s is refused and changes nothing; online the endpoint is asked instead', async (_, published) => {
  const { endpoint, phone } = scene(v2);
  cutOff(endpoint);
  expect(await phone.check({ asked: true, parcel: parcelOf(published) })).toMatchObject({ outcome: 'offline', version: 1 });
  expect(await readAll(phone)).toBe(wholeOf(v1));
  endpoint.fault = undefined;
  expect(await phone.check({ asked: true, parcel: parcelOf(published) })).toMatchObject({ outcome: 'updated', version: 2 });
});
