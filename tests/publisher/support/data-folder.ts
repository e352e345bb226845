import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KIND_IDS } from '@/domain/place/kinds';

const PLACE_HEADER =
  'id,name,alternate_name,district,subdistrict_code,community,address,latitude,longitude,phones,hours,price,description,alert,editor_notes,freshness,source_kind,source_title,source_date,source_url';

const PAGE = 'https://www.gz.gov.cn/post_1.html';

export const GUIDE = {
  id: 'meal-subsidy',
  title: '长者就餐补贴',
  short_title: '就餐补贴',
  category: 'elderly',
  summary: '在长者饭堂吃饭有补贴。',
  rank: 1,
  scope: 'guangzhou',
  eligibility: ['年满60岁'],
  eligibility_rules: [],
  where_to_apply: { level: 'community', text: '居委会' },
  channels: [],
  required_documents: [{ id: 'id-card', name: '身份证', required: true }],
  steps: [{ id: 'register', title: '登记', actor: 'applicant' }],
  benefits: [{ name: '补贴', amount: 3, effective_from: '2025-01-01', effective_until: '2026-06-01' }],
  deadlines: [],
  legal_basis: [{ title: '办法', url: 'https://example.com/copy' }],
  related_place_kinds: ['elder_canteen'],
  synonyms: ['饭补'],
  faq: [],
  sources: [
    { title: '办法', kind: 'official', url: PAGE },
    { title: '转载', kind: 'mirror', url: 'https://example.com/copy' },
  ],
  confidence: 'full_text',
  notes: [],
  editor_caveats: ['可向王小姐 13800138000 核实'],
};

/** A small data folder without problems; lines count as in an editor. */
const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(KIND_IDS.map((kind) => [`places/${kind}.csv`, `${PLACE_HEADER}\n`])),
  'places/elder_canteen.csv': [
    PLACE_HEADER,
    `ec-001,车陂饭堂,,天河区,440106003,,陂东路6号,23.12,113.4,020-32205635,午餐,"长者5元,年轻人15元",中午供餐。,,2023年表,current,official,区政府网,2023-07-27,${PAGE}`,
    'ec-002,蕉门饭堂,,南沙区,440115001,蕉门河社区,,,,,,,,,致电13800138000核,undated,mirror,某转载页,,http://spam.example/1',
    '',
  ].join('\n'),
  'areas/subdistricts.csv': 'code,district,name\n440106003,天河区,车陂街道\n440115001,南沙区,南沙街道\n',
  'areas/subdistrict_centres.csv': 'code,district,name,latitude,longitude,crs,source\n440106003,天河区,车陂街道,23.119,113.396,GCJ-02,Vonng/adcode\n440115001,南沙区,南沙街道,22.80423,113.56820,WGS-84,GeoNames\n',
  'areas/communities.csv': 'code,district,subdistrict,name,kind,address,phones,source_kind,source_title,source_date,source_url\n440106003001,天河区,车陂街道,西岸社区,community,,,,,,\n440115001011,南沙区,南沙街道,海湾社区,other,环市大道1号,020-34683219,mirror,地名资料页,,http://spam.example/2\n',
  'areas/metro_stations.csv': 'id,name,lines,latitude,longitude,crs\nms-001,车陂,4号线;5号线,23.11934,113.39180,WGS-84\n',
  'hotlines.csv': 'id,name,number,scope,hours,everyday,source_kind,source_title,source_date,source_url\nhl-001,政务热线,12345,咨询,24小时,yes,media,报道,2025-03-17,https://news.example/1\n',
  'totals.csv': 'kind,district,total,as_of,source_title\nelder_canteen,,1036,2020-12,规划\nelder_canteen,天河区,51,2017-12,报告\n',
  'tombstones.csv': 'id,name,kind,removed_on,reason\nec-003,旧饭堂,elder_canteen,2026-01-02,已停办\n',
  'readings.csv': 'char,reading,word\n陂,pi,黄陂\n',
  'synonyms.json': '{\n  "长者饭堂": ["饭堂", "食饭"]\n}\n',
  'release.json': '{ "version": 1, "created": "2026-11-21" }\n',
  'guides/meal-subsidy.json': `${JSON.stringify(GUIDE, null, 2)}\n`,
};

export interface DataFolder {
  readonly dir: string;
  readonly path: (file: string) => string;
  readonly write: (file: string, content: string | Buffer) => void;
  readonly remove: (file: string) => void;
  /** Replaces the first occurrence of `old`, which must be there. */
  readonly change: (file: string, old: string, now: string) => void;
  readonly append: (file: string, line: string) => void;
}

const folders: string[] = [];

/** To be called in afterAll. */
export function removeDataFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jiefang-'));
  folders.push(folder);
  return folder;
}

export function goodData(): DataFolder {
  const dir = join(temporaryFolder(), 'data');
  const path = (file: string): string => join(dir, file);
  const write = (file: string, content: string | Buffer): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), content);
  };
  for (const [file, content] of Object.entries(FILES)) write(file, content);
  return {
    dir,
    path,
    write,
    remove: (file) => rmSync(path(file)),
    change: (file, old, now) => {
      const text = readFileSync(path(file), 'utf8');
      if (!text.includes(old)) throw new Error(`${file} does not hold ${old}`);
      write(file, text.replace(old, () => now));
    },
    append: (file, line) => write(file, `${readFileSync(path(file), 'utf8')}${line}\n`),
  };
}
