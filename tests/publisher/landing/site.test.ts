/** @jest-environment jsdom */
import { landingSite, type LandingRecords } from '../../../publisher/landing/site';
import { readRecords } from '../../../publisher/endpoint/read-records';
import { readerAt } from '../../../publisher/endpoint/source';
import { sourceWords } from '@/copy/source-words';
import { KINDS } from '@/domain/place/kinds';
import type { Place } from '@/domain/place/place';
import { landingPage, shareOfPage } from '@/domain/share-link/landing';

const BASE = 'https://jf.example/a/b/';
const settings = { base: BASE, created: '2026-11-22', miniProgram: { appid: 'wx0123456789abcdef', version: 'release' } } as const;

let records: LandingRecords;
beforeAll(async () => {
  records = Object.fromEntries((await readRecords(readerAt('build/release'))).records) as unknown as LandingRecords;
});

const textsOf = (of: LandingRecords): ReadonlyMap<string, string> => new Map(landingSite(of, settings).map(({ path, bytes }) => [path, bytes.toString('utf8')]));
const dom = (text: string | undefined): Document => new DOMParser().parseFromString(text ?? '', 'text/html');
const meta = (page: Document, name: string): string | null | undefined => page.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content');

test('everything that can be shared by its id has its page, and every page is what its name says', () => {
  const texts = textsOf(records);
  const { places, guides, communities } = records;
  for (const { id } of places) expect(texts.has(landingPage({ type: 'place', id }))).toBe(true);
  for (const { id } of guides) expect(texts.has(landingPage({ type: 'guide', id }))).toBe(true);
  for (const { code } of communities) expect(texts.has(landingPage({ type: 'community', id: code }))).toBe(true);
  for (const { id } of KINDS) expect(texts.has(landingPage({ type: 'filter', kind: id, area: '440104' }))).toBe(true);
  for (const path of texts.keys()) if (path.includes('/')) expect(landingPage(shareOfPage(path) ?? { type: 'list', items: [] })).toBe(path);
});

test('every link between pages leads to a page, every address in a preview is whole', () => {
  const texts = textsOf(records);
  const broken: string[] = [];
  for (const [path, text] of texts) {
    if (!path.includes('/') || path.startsWith('c/')) continue;
    const page = dom(text);
    for (const link of Array.from(page.querySelectorAll('a[href^="../"]'))) {
      const target = (link.getAttribute('href') ?? '').slice(3).split('#')[0] ?? '';
      if (target !== '' && !texts.has(target)) broken.push(`${path} → ${target}`);
    }
    if (meta(page, 'og:url') !== BASE + path || !meta(page, 'og:image')?.startsWith(`${BASE}landing/`) || !meta(page, 'og:description')) broken.push(`${path}: preview`);
  }
  expect(broken).toEqual([]);
});

test('a place says all that is recorded, with its source and day, and nothing that changes by the hour', () => {
  const place = records.places.find(({ phones, address, schedule }) => phones && address && schedule);
  if (!place) throw new Error('the release holds no place with all of these');
  const page = dom(textsOf(records).get(landingPage({ type: 'place', id: place.id })));
  const words = page.body.textContent ?? '';
  for (const fact of [place.name, place.address, ...(place.phones ?? []).map(({ number }) => number), sourceWords(place.source), '资料截至 2026-11-22', '不是政府官方应用']) expect(words).toContain(fact);
  expect(page.querySelector(`a[href="tel:${(place.phones?.[0]?.number ?? '').replace(/-/g, '')}"]`)).not.toBeNull();
  expect(words + (meta(page, 'og:description') ?? '')).not.toMatch(/开饭中|办公中|快收了|已收|现在开着/);
  const facts = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as { address: { streetAddress: string }; telephone: string[] };
  expect([facts.address.streetAddress, facts.telephone]).toEqual([place.address, place.phones?.map(({ number }) => number)]);
});

test('what is not known has no key for search engines, and its words for people', () => {
  const bare: Place = { id: 'ec-900', kind: 'elder_canteen', name: '测试饭堂', district: '440104', source: { title: '名单', kind: 'official' }, freshness: 'undated' };
  const page = dom(textsOf({ ...records, places: [bare] }).get('p/ec-900.html'));
  expect(JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Place',
    name: '测试饭堂',
    url: `${BASE}p/ec-900.html`,
    address: { '@type': 'PostalAddress', addressCountry: 'CN', addressRegion: '广东省', addressLocality: '广州市越秀区' },
  });
  for (const words of ['地址未公布', '电话未公布', '时间未公布', '收费未公布', '来源没有写日期']) expect(page.body.textContent).toContain(words);
});

test('markup in a record stays text everywhere', () => {
  const evil = `</script><script>window.hit=1</script><img src=x onerror="hit=1">'"&<!--`;
  const source = { title: evil, kind: 'official' } as const;
  const place: Place = { id: 'ec-901', kind: 'elder_canteen', name: evil, district: '440104', community: evil, address: evil, description: evil, alert: evil, hours_text: evil, cost_text: evil, phones: [{ number: '020-12345678', description: evil }], source, freshness: 'current' };
  const [guide] = records.guides;
  if (!guide) throw new Error('the release holds no guide');
  const guides = [{ ...guide, id: 'evil', title: evil, summary: evil, notes: [evil], faq: [{ q: evil, a: evil }] }];
  const communities = [{ code: '440104001001', name: evil, kind: 'community', address: evil, source } as const];
  const tombstones = [{ id: 'ec-902', name: evil, kind: 'elder_canteen', removed_on: '2026-01-01', reason: evil }];
  for (const [path, text] of textsOf({ ...records, places: [place], guides, communities, tombstones })) {
    if (!/\.html$/.test(path)) continue;
    const page = dom(text);
    expect([path, page.querySelectorAll('script:not([src]):not([type="application/ld+json"]), body img, [onerror]').length]).toEqual([path, 0]);
    const facts = page.querySelector('script[type="application/ld+json"]')?.textContent;
    if (facts) JSON.parse(facts);
  }
  const page = dom(textsOf({ ...records, places: [place] }).get('p/ec-901.html'));
  expect(page.querySelector('h1')?.textContent).toBe(evil);
  expect(meta(page, 'og:title')).toContain(evil);
});

test('a removed place keeps its page, which says so and is not offered to search engines', () => {
  const [gone, ...places] = records.places;
  if (!gone) throw new Error('the release holds no place');
  const texts = textsOf({ ...records, places, tombstones: [{ id: gone.id, name: gone.name, kind: gone.kind, removed_on: '2026-10-01', reason: '已停办。' }] });
  const page = dom(texts.get(`p/${gone.id}.html`));
  expect(page.body.textContent).toContain(`“${gone.name}”从 2026-10-01 起不再收录。已停办。`);
  expect(meta(page, 'robots')).toBe('noindex');
  expect(texts.get('sitemap.xml')).not.toContain(`p/${gone.id}.html`);
});

test('without a mini-program nothing leads to WeChat', () => {
  const { miniProgram: _, ...without } = settings;
  for (const { path, bytes } of landingSite({ ...records, communities: [] }, without)) if (/\.html$/.test(path)) expect(bytes.toString('utf8')).toContain('data-appid=""');
});
