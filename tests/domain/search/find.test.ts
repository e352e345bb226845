import { metroStationSpot, subdistrictSpot } from '@/domain/area/spot';
import { buildFinderSteps, find, suggest, type FindOptions, type Finder, type Hit } from '@/domain/search';
import { finderOf, loadCorpus } from './corpus';

const corpus = loadCorpus();
const finder = finderOf(corpus);
const search = (query: string, options?: FindOptions): Hit[] => find(finder, query, options);
const first = (query: string, options?: FindOptions): Hit => search(query, options)[0]!;
const station = (name: string) => metroStationSpot(corpus.records.metro_stations.find((known) => known.name === name)!);
const subdistrict = (name: string) => subdistrictSpot(corpus.records.subdistricts.find((known) => known.name === name)!);
const kindsOf = (hits: readonly Hit[]): string[] => [...new Set(hits.map(({ kind }) => kind))];

describe('find', () => {
  it('puts the guide of a topic first, then where the matter is settled', () => {
    const hits = search('领证');
    expect(hits[0]!.id).toBe('marriage-registration');
    expect(hits[1]!.kind).toBe('marriage_office');
    expect(first('低保').id).toBe('minimum-living-allowance');
  });

  it('puts the places of a kind first, nearest first', () => {
    const distances = search('饭堂', { near: station('石牌桥'), limit: 12 }).map(({ kind, distance_m }) => (kind === 'elder_canteen' ? distance_m! : NaN));
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(distances[0]).toBeGreaterThan(0);
  });

  it('takes an area as a filter, and drops it when it leaves nothing', () => {
    expect(search('东涌 饭堂').slice(0, 2).map(({ id }) => id).sort()).toEqual(['ec-003', 'ec-004']);
    expect(search('猎德 社工').map(({ id }) => id)).toEqual(['sw-010']);
    const relaxed = search('猎德 饭堂');
    expect(kindsOf(relaxed)).toEqual(['elder_canteen']);
    expect(relaxed[0]!.id).toBe('ec-021');
  });

  it('takes a station as a place to be near', () => {
    const [nearest, next] = search('石牌桥 饭堂');
    expect(nearest).toMatchObject({ id: 'ec-021', precision: 'subdistrict' });
    expect(next!.distance_m!).toBeGreaterThan(nearest!.distance_m!);
    expect(first('石牌桥').type).toBe('metro_station');
  });

  it('prefers what lies in the district of a station where no position is known', () => {
    expect(first('岗顶 婚姻登记处').id).toBe('mo-005');
    expect(first('婚姻登记处', { near: station('岗顶') })).toMatchObject({ id: 'mo-005' });
  });

  it('lists a kind without words, and nothing without either', () => {
    const near = search('', { kind: 'elder_canteen', near: subdistrict('东涌镇'), limit: 100 });
    expect(near).toHaveLength(32);
    expect(near.slice(0, 2).map(({ id }) => id).sort()).toEqual(['ec-003', 'ec-004']);
    expect(search('')).toEqual([]);
    expect(search('  ， ')).toEqual([]);
  });

  it('gives no distance within a sub-district known only by its middle', () => {
    const here = search('', { kind: 'elder_canteen', near: subdistrict('东涌镇'), limit: 100 }).slice(0, 2);
    expect(here.map(({ distance_m }) => distance_m)).toEqual([undefined, undefined]);
  });

  it('keeps to the kind, types and area chosen', () => {
    expect(kindsOf(search('天河', { kind: 'social_work_station' }))).toEqual(['social_work_station']);
    expect(kindsOf(search('石牌', { kind: 'consultation_hall' }))).toEqual(['community']);
    expect(kindsOf(search('东涌', { types: ['metro_station'] }))).toEqual(['metro_station']);
    expect(search('社区', { subdistrict: '440106006', limit: 100 }).every(({ id }) => id.startsWith('440106006') || id === 'sc-005')).toBe(true);
  });

  it('says why, when the name does not', () => {
    expect(first('扯证').because).toBe('扯证');
    expect(first('石牌东路127号').because).toBe('石牌东路127号1楼');
    expect(first('石牌街便民服务中心').because).toBeUndefined();
  });

  it('marks the name as it is written', () => {
    const { name, marks } = first('棠泰茶餐厅');
    expect(marks.map(([from, to]) => name.slice(from, to))).toEqual(['棠泰茶餐厅']);
    const station = first('shipaiqiao');
    expect(station.marks.map(([from, to]) => station.name.slice(from, to))).toEqual(['石牌桥']);
  });

  it('understands slips, pinyin, Cantonese and what is said around the thing', () => {
    for (const query of ['低宝', 'dibao', 'dibo', '攞低保', '冇钱开饭', '请问低保怎么申请', '最底生活保障']) expect(first(query).id).toBe('minimum-living-allowance');
  });

  it('reads a wrong character by its sound, even one that stands in no text', () => {
    expect(finder.grams.chars['拍'.charCodeAt(0)]).toBe(0);
    expect(first('石拍饭堂').id).toBe(first('石牌饭堂').id);
  });

  it('finds whole numbers and fragments, of telephones and of documents', () => {
    expect(first('87564410').id).toBe('sc-005');
    expect(first('8756 4410').id).toBe('sc-005');
    expect(search('民发〔2021〕57号').map(({ id }) => id)).toEqual(search('民发[2021]57号').map(({ id }) => id));
  });
});

describe('suggest', () => {
  it('completes from the first character on, in characters or pinyin', () => {
    expect(suggest(finder, '议', 3)).toContain('议事厅');
    expect(suggest(finder, 'yis', 3)).toContain('议事厅');
    expect(suggest(finder, '石牌 饭', 3)).toContain('石牌 饭堂');
    expect(suggest(finder, '', 3)).toEqual([]);
  });
});

describe('buildFinderSteps', () => {
  it('pauses often and ends with the same finder', () => {
    const steps = buildFinderSteps(corpus.documents, corpus.readings, corpus.synonyms);
    let pauses = 0;
    let stepped: Finder | undefined;
    while (stepped === undefined) {
      const step = steps.next();
      if (step.done) stepped = step.value;
      else pauses++;
    }
    expect(pauses).toBeGreaterThan(50);
    for (const query of ['饭堂', 'spft', '石拍饭堂']) expect(find(stepped, query)).toEqual(search(query));
  });

  it('works on nothing', () => {
    const steps = buildFinderSteps([], [], []);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(find(step.value, '饭堂')).toEqual([]);
    expect(find(step.value, 'fantang', { kind: 'elder_canteen' })).toEqual([]);
  });
});
