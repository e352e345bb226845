import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Place } from '@/domain/place/place';
import { buildRelease } from '../../../publisher/build-release';
import { loadData } from '../../../publisher/load';
import { hsdsOf } from '../../../publisher/export/hsds';
import { PLACE, releaseWith } from './support';

const FOLDER = join(__dirname, 'hsds-3.1');
type Schema = { readonly properties: object };

/** The published schemas; `page.json` may carry our own words about the release beside what HSDS names. */
function validator(): (value: unknown) => string {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  for (const name of readdirSync(FOLDER).filter((each) => each.endsWith('.json'))) {
    const schema = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Schema;
    ajv.addSchema(name === 'page.json' ? schema : { ...schema, additionalProperties: false }, name);
  }
  const validate = ajv.getSchema('page.json');
  if (!validate) throw new Error('page.json is missing');
  return (value) => (validate(value) === true ? '' : ajv.errorsText(validate.errors));
}
const faults = validator();

interface Page {
  readonly total_items: number;
  readonly contents: readonly (Record<string, unknown> & { readonly id: string; readonly schedules?: readonly Record<string, unknown>[]; readonly phones?: readonly Record<string, unknown>[] })[];
}
const read = (places: readonly Place[]): Page => JSON.parse(hsdsOf(releaseWith(places))) as Page;

const RICH: Place = {
  ...PLACE,
  alternate_name: ['旧名', '别名'],
  position: { latitude: 23.12, longitude: 113.4 },
  phones: [{ number: '020-32205635-12', description: '值班' }, { number: '12345' }],
  hours_text: '周一至周五 8:30-12:00；每月第二个周六 9:00-24:00；供午餐',
  schedule: {
    weekly: [{ byday: ['MO', 'FR'], slots: [{ opens_at: '08:30', closes_at: '12:00' }, { kind: 'lunch' }] }],
    monthly: [{ byday: '2SA', slots: [{ opens_at: '09:00', closes_at: '24:00' }] }],
    exceptions: [{ from: '2026-12-01', to: '2026-12-05', slots: [], reason: '装修' }],
    public_holiday: 'unknown', makeup_workday: 'unknown', complete: true,
  },
  cost_options: [{ option: '长者', amount: 5, currency: 'CNY', valid_from: '2024' }, { option: '其他', amount: 15, currency: 'CNY', valid_from: '2024-05-01', amount_description: '两荤一素' }],
  cost_text: '长者5元',
  description: '中午供餐',
  alert: '先打电话',
  community: '西岸社区',
};

test('the whole of our data validates, and so does a place with every field', () => {
  const release = buildRelease(loadData('data'));
  const places = release.manifest.shards.filter(({ content }) => content === 'places').flatMap(({ sha256 }) => JSON.parse(release.files.find(({ name }) => name === `${sha256}.json`)?.text ?? '[]') as Place[]);
  expect(places.length).toBeGreaterThan(100);
  expect(faults(JSON.parse(hsdsOf(releaseWith(places))))).toBe('');
  expect(faults(read([RICH]))).toBe('');
  expect(faults(read([]))).toBe('');
});

test('the validator finds what is wrong', () => {
  const page = read([RICH]);
  const [service] = page.contents;
  const broken = (change: object): string => faults({ ...page, contents: [{ ...service, ...change }] });
  expect(broken({ id: 'ec-001' })).toContain('uuid');
  expect(broken({ status: 'open' })).toContain('allowed values');
  expect(broken({ phone: [] })).toContain('additional properties');
  expect(broken({ schedules: [{ id: service?.id, timezone: 'Asia/Shanghai' }] })).toContain('number');
});

test('times carry their offset, midnight is 23:59, and what has no times says so', () => {
  const schedules = read([RICH]).contents[0]?.schedules ?? [];
  expect(schedules).toEqual([
    expect.objectContaining({ freq: 'WEEKLY', interval: 1, byday: 'MO,FR', opens_at: '08:30+08:00', closes_at: '12:00+08:00', timezone: 8, description: RICH.hours_text }),
    expect.objectContaining({ freq: 'WEEKLY', byday: 'MO,FR', notes: '午餐，时间未全部公布' }),
    expect.objectContaining({ freq: 'MONTHLY', byday: '2SA', opens_at: '09:00+08:00', closes_at: '23:59+08:00' }),
    expect.objectContaining({ valid_from: '2026-12-01', valid_to: '2026-12-05', notes: '不开放：装修' }),
  ]);
  expect(schedules[1]).not.toHaveProperty('opens_at');
  expect(read([{ ...PLACE, hours_text: '逢初一十五休息' }]).contents[0]?.schedules).toEqual([expect.objectContaining({ description: '逢初一十五休息' })]);
});

test('an extension is a number of its own', () => {
  expect(read([RICH]).contents[0]?.phones).toEqual([expect.objectContaining({ number: '020-32205635', extension: 12, description: '值班' }), expect.objectContaining({ number: '12345' })]);
});

test('what is not known is not there: no address without a street, no position, no organization', () => {
  const [service] = read([{ ...PLACE, address: undefined }]).contents;
  expect(Object.keys(service ?? {})).toEqual(['id', 'name', 'status', 'service_at_locations', 'attributes']);
  expect(JSON.stringify(service)).not.toMatch(/address_1|latitude|organization|null/);
});

test('ids are the same in every release, and different for different places', () => {
  const [one, two] = read([RICH, { ...RICH, id: 'ec-002' }]).contents;
  expect(read([{ ...RICH, name: '新名' }]).contents[0]?.id).toBe(one?.id);
  const ids = (value: unknown): string[] => (JSON.stringify(value).match(/"id":"[0-9a-f-]{36}"/g) ?? []).filter((id, at, all) => all.indexOf(id) === at);
  const shared = ids(one).filter((id) => ids(two).includes(id));
  // Terms of kind, district and sub-district are shared, nothing else.
  expect(shared).toHaveLength(3);
});
