import type { Community, Subdistrict } from '../../src/domain/area/area';
import { DISTRICTS } from '../../src/domain/area/districts';
import type { Guide } from '../../src/domain/guide/guide';
import { KINDS } from '../../src/domain/place/kinds';
import type { Place } from '../../src/domain/place/place';
import type { Tombstone } from '../../src/domain/release/contents';
import type { AnnouncedTotal } from '../../src/domain/place/total';
import type { LandingFile } from './assets';
import { communityPage } from './community-page';
import { guidePage } from './guide-page';
import { html } from './html';
import { kindPage } from './kind-page';
import { gonePage, placePage } from './place-page';
import { notFoundPage, relayPage } from './relay-pages';
import type { LandingSettings } from './settings';
import { wholePage, type LandingPage } from './shell';

export interface LandingRecords {
  readonly places: readonly Place[];
  readonly guides: readonly Guide[];
  readonly communities: readonly Community[];
  readonly subdistricts: readonly Subdistrict[];
  readonly totals: readonly AnnouncedTotal[];
  readonly tombstones: readonly Tombstone[];
}

/** Every page, in one order: the same records and settings give the same bytes. */
export function landingSite(records: LandingRecords, settings: LandingSettings): readonly LandingFile[] {
  const { base } = settings;
  const pages = pagesOf(records, base);
  const missing = notFoundPage(base);
  const inFolder = pages.map((page) => file(page.path, wholePage(page, settings, '../', 'page.js')));
  return [
    ...inFolder,
    file(relayPage.path, wholePage(relayPage, settings, './', 'relay.js')),
    // Hosts send it at any depth: only whole addresses lead anywhere.
    file(missing.path, wholePage(missing, settings, base, 'relay.js')),
    file('sitemap.xml', sitemap(pages, settings)),
  ];
}

function pagesOf({ places, guides, communities, subdistricts, totals, tombstones }: LandingRecords, base: string): readonly LandingPage[] {
  const byCode = new Map(subdistricts.map((subdistrict) => [subdistrict.code, subdistrict]));
  const sorted = [...places].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ofDistrict = new Map(DISTRICTS.map(({ code }) => [code as string, sorted.filter(({ district }) => district === code)]));
  const known = { places: sorted, subdistricts: byCode, totals };
  const there = new Set(sorted.map(({ id }) => id));
  return [
    ...KINDS.flatMap((kind) => [undefined, ...DISTRICTS.map(({ code }) => code)].map((district) => kindPage(kind, district, known, base))),
    ...sorted.map((place) => placePage(place, byCode, base)),
    ...tombstones.filter(({ id }) => /^[a-z]{2}-\d{3,6}$/.test(id) && !there.has(id)).map(gonePage),
    ...[...guides].sort((a, b) => (a.id < b.id ? -1 : 1)).map((guide) => guidePage(guide, base)),
    ...[...communities].sort((a, b) => (a.code < b.code ? -1 : 1)).map((community) => communityPage(community, ofDistrict.get(community.code.slice(0, 6)) ?? [], byCode, base)),
  ];
}

function sitemap(pages: readonly LandingPage[], { base, created }: LandingSettings): string {
  const urls = ['', ...pages.filter(({ unlisted }) => !unlisted).map(({ path }) => path)].map((path) => html`<url><loc>${base}${path}</loc><lastmod>${created}</lastmod></url>\n`);
  return html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`.markup.replace(/^/, '<?xml version="1.0" encoding="UTF-8"?>\n');
}

const file = (path: string, text: string): LandingFile => ({ path, bytes: Buffer.from(text, 'utf8') });
