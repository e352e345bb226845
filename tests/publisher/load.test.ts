import { formatProblem } from '../../publisher/input/problem';
import { loadData } from '../../publisher/load';
import { GUIDE as GUIDE_FILE, goodData, removeDataFolders, type DataFolder } from './support/data-folder';

afterAll(removeDataFolders);

const CANTEENS = 'places/elder_canteen.csv';
const GUIDE = 'guides/meal-subsidy.json';
const ROW = 'ec-004,新饭堂,,天河区,440106003,,,,,,,,,,,undated,mirror,某页,,';

function problemsOf(spoil: (data: DataFolder) => void): string[] {
  const data = goodData();
  spoil(data);
  return loadData(data.dir).problems.map(formatProblem).map((text) => text.replaceAll(`${data.dir}/`, ''));
}

test('the good folder has no problems', () => expect(problemsOf(() => undefined)).toEqual([]));

interface Case {
  readonly what: string;
  readonly spoil: (data: DataFolder) => void;
  readonly says: RegExp;
}

const oneRow = (what: string, cells: Readonly<Record<number, string>>, says: RegExp): Case => ({
  what,
  says,
  spoil: (data) => data.append(CANTEENS, ROW.split(',').map((cell, index) => cells[index] ?? cell).join(',')),
});

const CASES: readonly Case[] = [
  oneRow('an id used twice', { 0: 'ec-001' }, /elder_canteen\.csv:4 id: "ec-001" is already used in .*elder_canteen\.csv:2/),
  oneRow('the id of a tombstone', { 0: 'ec-003' }, /tombstones\.csv:2 id: "ec-003" is already used/),
  oneRow('an id of another kind', { 0: 'mo-004' }, /elder_canteen\.csv:4 id: "mo-004" must begin with "ec-"/),
  oneRow('a malformed id', { 0: 'ec4' }, /elder_canteen\.csv:4 id: "ec4" must be two letters/),
  oneRow('no name', { 1: '' }, /elder_canteen\.csv:4 name: is empty — write the name/),
  oneRow('an unknown district', { 3: '天河' }, /elder_canteen\.csv:4 district: "天河" is not the code of one .* — write one of 越秀区/),
  oneRow('an unknown sub-district', { 4: '440106999' }, /elder_canteen\.csv:4 subdistrict_code: "440106999" is no sub-district/),
  oneRow('a sub-district of another district', { 4: '440115001' }, /elder_canteen\.csv:4 subdistrict_code: "440115001" \(南沙街道\) does not lie in 天河区/),
  oneRow('half a position', { 7: '23.12' }, /elder_canteen\.csv:4 longitude: is empty — write WGS-84/),
  oneRow('a position elsewhere', { 7: '39.9', 8: '113.3' }, /elder_canteen\.csv:4 latitude: "39\.9" lies north of Guangzhou/),
  oneRow('latitude and longitude exchanged', { 7: '113.3', 8: '23.1' }, /elder_canteen\.csv:4 longitude: "23\.1" lies west of Guangzhou/),
  oneRow('a telephone without area code', { 9: '87564410' }, /elder_canteen\.csv:4 phones: "87564410" is no clear service number — write 020-87564410/),
  oneRow('a mobile number', { 9: '13800138000' }, /elder_canteen\.csv:4 phones: "13800138000" looks like a private mobile number — remove it/),
  oneRow('a mobile number in words for residents', { 12: '找王姨138-0013-8000' }, /elder_canteen\.csv:4 description: "138-0013-8000" looks like a private mobile/),
  oneRow('a link in words for residents', { 13: '见 http://spam.example/a' }, /elder_canteen\.csv:4 alert: "http:\/\/spam\.example\/a" is a link/),
  oneRow('HTML', { 12: '<b>免费</b>' }, /elder_canteen\.csv:4 description: "<b>" is HTML — write plain text/),
  oneRow('an invisible character', { 1: '新\u200b饭堂' }, /elder_canteen\.csv:4 name: "新\\u200b饭堂" holds the invisible character U\+200B/),
  oneRow('a blank at the end', { 1: '新饭堂 ' }, /elder_canteen\.csv:4 name: .* begins or ends with a blank/),
  oneRow('a freshness that does not fit the date', { 15: 'current', 18: '2020-03-05' }, /elder_canteen\.csv:4 freshness: "current" does not fit source_date "2020-03-05" — write aging/),
  oneRow('an unknown freshness', { 15: 'new' }, /elder_canteen\.csv:4 freshness: "new" must be "current" or .* — write current, aging/),
  oneRow('an unknown source kind', { 16: 'blog' }, /elder_canteen\.csv:4 source_kind: "blog" must be/),
  oneRow('no source', { 17: '' }, /elder_canteen\.csv:4 source_title: is empty — name the page/),
  oneRow('a malformed date', { 18: '2023/1/2', 15: 'current' }, /elder_canteen\.csv:4 source_date: "2023\/1\/2" must be YYYY/),
  oneRow('a date after the data', { 18: '2026-12-01', 15: 'current' }, /elder_canteen\.csv:4 source_date: "2026-12-01" is after the day of the data 2026-11-21/),
  oneRow('half a link', { 19: 'www.gz.gov.cn' }, /elder_canteen\.csv:4 source_url: "www\.gz\.gov\.cn" is no web address/),
  oneRow('a copy called official', { 16: 'official', 19: 'https://gov.cn.example.com/1' }, /elder_canteen\.csv:4 source_kind: the source is called official, but/),
  oneRow('the same name in the same district', { 1: '车陂饭堂' }, /elder_canteen\.csv:4 name: "车陂饭堂" stands for the same district in line 2/),
  { what: 'a repeated row', spoil: (data) => { data.append(CANTEENS, ROW); data.append(CANTEENS, ROW.replace('ec-004', 'ec-005')); }, says: /elder_canteen\.csv:5 name: the row repeats line 4/ },
  { what: 'a missing comma', spoil: (data) => data.append(CANTEENS, ROW.replace(',,', ',')), says: /elder_canteen\.csv:4 the row has 19 cells but the table has 20 columns/ },
  { what: 'an unclosed quote', spoil: (data) => data.append(CANTEENS, ROW.replace('新饭堂', '"新饭堂')), says: /elder_canteen\.csv:4 the quotes of this row do not pair up/ },
  { what: 'a misspelt column', spoil: (data) => data.change(CANTEENS, 'phones', 'phone'), says: /elder_canteen\.csv:1 phone: unknown column "phone" — did you mean "phones"\?/ },
  { what: 'a missing column', spoil: (data) => data.change('totals.csv', ',as_of', ''), says: /totals\.csv:1 as_of: the column is missing — add it/ },
  { what: 'a missing table', spoil: (data) => data.remove('hotlines.csv'), says: /hotlines\.csv the file cannot be read — put it back/ },
  { what: 'an empty table', spoil: (data) => data.write('totals.csv', ''), says: /totals\.csv:1 the file is empty — its first line must be kind,district/ },
  { what: 'a table of no kind', spoil: (data) => data.write('places/elder_cantene.csv', 'id\n'), says: /places\/elder_cantene\.csv is no table of a kind — did you mean "elder_canteen\.csv"\?/ },
  { what: 'bytes that are not UTF-8', spoil: (data) => data.write('totals.csv', Buffer.from([...Buffer.from('kind,district,total,as_of,source_title\nelder_canteen,'), 0xcc, 0xec, 0x0a])), says: /totals\.csv:2 the line holds bytes that are not UTF-8/ },
  { what: 'a total of an unknown kind', spoil: (data) => data.append('totals.csv', 'canteen,,5,2020-12,规划'), says: /totals\.csv:4 kind: "canteen" must be/ },
  { what: 'a total that is no number', spoil: (data) => data.append('totals.csv', 'elder_canteen,,约50,2021-12,规划'), says: /totals\.csv:4 total: "约50" must be number — write a whole number/ },
  { what: 'a total given twice', spoil: (data) => data.append('totals.csv', 'elder_canteen,,1000,2020-12,规划'), says: /totals\.csv:4 kind: .* is already used/ },
  { what: 'a community in no sub-district', spoil: (data) => data.append('areas/communities.csv', '440106099001,天河区,无名街道,某社区,community,,,,,,'), says: /communities\.csv:4 code: "440106099001" begins with no known sub-district/ },
  { what: 'a community beside the wrong name', spoil: (data) => data.append('areas/communities.csv', '440106003002,天河区,南沙街道,某社区,community,,,,,,'), says: /communities\.csv:4 code: "440106003002" lies in 车陂街道, not in "南沙街道"/ },
  { what: 'a community code used twice', spoil: (data) => data.append('areas/communities.csv', '440106003001,天河区,车陂街道,某社区,community,,,,,,'), says: /communities\.csv:4 code: "440106003001" is already used/ },
  { what: 'a malformed community code', spoil: (data) => data.append('areas/communities.csv', '44010600301,天河区,车陂街道,某社区,community,,,,,,'), says: /communities\.csv:4 code: "44010600301" must be a 12-digit code/ },
  { what: 'a sub-district beside the wrong district', spoil: (data) => data.append('areas/subdistricts.csv', '440106004,南沙区,沙河街道'), says: /subdistricts\.csv:4 district: "南沙区" is not the district of code "440106004"/ },
  { what: 'an unknown coordinate system', spoil: (data) => data.change('areas/subdistrict_centres.csv', 'GCJ-02', 'BD-09'), says: /subdistrict_centres\.csv:2 crs: "BD-09" must be .* — write WGS-84 or GCJ-02/ },
  { what: 'a station in another system', spoil: (data) => data.change('areas/metro_stations.csv', 'WGS-84', 'GCJ-02'), says: /metro_stations\.csv:2 crs: "GCJ-02" must be WGS-84/ },
  { what: 'a hotline that is a mobile', spoil: (data) => data.append('hotlines.csv', 'hl-002,热线,13800138000,咨询,,,media,报道,,'), says: /hotlines\.csv:3 number: "13800138000" looks like a private mobile/ },
  { what: 'a reading with tone', spoil: (data) => data.append('readings.csv', '涌,chōng,东涌'), says: /readings\.csv:3 reading: "chōng" must be pinyin without tone/ },
  { what: 'malformed JSON', spoil: (data) => data.change('synonyms.json', '"]', '",]'), says: /synonyms\.json:2 malformed JSON: a value cannot start with "\]"/ },
  { what: 'a term given twice', spoil: (data) => data.change('synonyms.json', ']\n', '],\n  "长者饭堂": ["餐"]\n'), says: /synonyms\.json:3 malformed JSON: the field "长者饭堂" stands twice/ },
  { what: 'a term without words', spoil: (data) => data.change('synonyms.json', '["饭堂", "食饭"]', '[]'), says: /synonyms\.json:2 长者饭堂: is too short or empty/ },
  { what: 'a malformed head', spoil: (data) => data.change('release.json', '"2026-11-21"', '"21.11.2026"'), says: /release\.json:1 created: must be YYYY-MM-DD/ },
  { what: 'a guide under another name', spoil: (data) => data.change(GUIDE, '"meal-subsidy"', '"meal"'), says: /meal-subsidy\.json:2 id: "meal" differs from the file's name/ },
  { what: 'a guide without steps', spoil: (data) => data.change(GUIDE, '"steps"', '"step"'), says: /meal-subsidy\.json:\d+ step: unknown field — did you mean "steps"\?/ },
  { what: 'a guide of an unknown kind of place', spoil: (data) => data.change(GUIDE, '    "elder_canteen"', '    "canteen"'), says: /meal-subsidy\.json:\d+ related_place_kinds\.0: "canteen" must be/ },
  { what: 'reversed dates', spoil: (data) => data.change(GUIDE, '"2026-06-01"', '"2024-06-01"'), says: /meal-subsidy\.json:\d+ benefits\.0\.effective_until: "2024-06-01" is not after effective_from/ },
  { what: 'a mobile number in a guide', spoil: (data) => data.change(GUIDE, '年满60岁', '致电13912345678'), says: /meal-subsidy\.json:\d+ eligibility\.0: "13912345678" looks like a private mobile/ },
  { what: 'a copy called official in a guide', spoil: (data) => data.change(GUIDE, '"kind": "mirror"', '"kind": "official"'), says: /meal-subsidy\.json:\d+ sources\.1\.kind: the source is called official/ },
];

test.each(CASES)('$what is reported with file, line and field', ({ spoil, says }) => {
  expect(problemsOf(spoil)).toEqual(expect.arrayContaining([expect.stringMatching(says)]));
});

test('the line of a guide is that of the value', () => {
  const problems = problemsOf((data) => data.change(GUIDE, '"amount": 3', '"amount": "三"'));
  const line = JSON.stringify(GUIDE_FILE, null, 2).split('\n').findIndex((text) => text.includes('"amount"')) + 1;
  expect(problems).toEqual([expect.stringContaining(`meal-subsidy.json:${line} benefits.0.amount: "三" must be number`)]);
});

test('rows count lines, not records, when a text holds a line break', () => {
  const problems = problemsOf((data) => {
    data.append(CANTEENS, ROW.replace('新饭堂', '"新\n饭堂"'));
    data.append(CANTEENS, ROW.replace('ec-004', 'ec-5'));
  });
  expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(/elder_canteen\.csv:4 name: .* line break/), expect.stringMatching(/elder_canteen\.csv:6 id: "ec-5"/)]));
});

test('a byte-order mark, CRLF and columns in another order are no problem', () => {
  expect(problemsOf((data) => data.write('totals.csv', '\ufeffdistrict,kind,total,as_of,source_title\r\n,elder_canteen,1036,2020-12,规划\r\n'))).toEqual([]);
});

test('all problems of all files are reported in one run, in reading order', () => {
  const problems = problemsOf((data) => {
    data.append(CANTEENS, ROW.replace('天河区', '天合区').replace('undated', 'fresh'));
    data.change('synonyms.json', '"饭堂"', '饭堂');
    data.append('hotlines.csv', 'hl-2,热线,8756,咨询,,,media,报道,,');
    data.change(GUIDE, '"guangzhou"', '"canton"');
  });
  expect(problems.map((text) => text.replace(/ .*/, ''))).toEqual([
    'guides/meal-subsidy.json:8', 'hotlines.csv:3', 'hotlines.csv:3', CANTEENS + ':4', CANTEENS + ':4', CANTEENS + ':4', 'synonyms.json:2',
  ]);
});

test('a missing column is one problem, not one for each row', () => {
  expect(problemsOf((data) => data.change('areas/communities.csv', ',kind,', ',sort,'))).toEqual([
    expect.stringMatching(/communities\.csv:1 kind: the column is missing/),
    expect.stringMatching(/communities\.csv:1 sort: unknown column "sort"/),
  ]);
});
