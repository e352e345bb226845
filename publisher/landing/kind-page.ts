import { listWords } from '@/copy/list-words';
import { copy } from '../../src/copy';
import { addressWords, areaWords } from '../../src/copy/area-words';
import { landingWords } from '../../src/copy/landing-words';
import { hoursLines } from '../../src/copy/place-lines';
import type { Subdistrict } from '../../src/domain/area/area';
import { DISTRICTS, districtName } from '../../src/domain/area/districts';
import { announcedTotal } from '../../src/domain/place/coverage';
import type { Kind } from '../../src/domain/place/kinds';
import type { Place } from '../../src/domain/place/place';
import type { AnnouncedTotal } from '../../src/domain/place/total';
import { landingPage } from '../../src/domain/share-link/landing';
import { routes } from '../../src/routes';
import { html, type Html } from './html';
import { listFacts } from './json-ld';
import { appButtons, call12345, card, lines, phoneLinks, section } from './parts';
import type { LandingPage } from './shell';

const UP = '../';

interface Known {
  readonly places: readonly Place[];
  readonly subdistricts: ReadonlyMap<string, Subdistrict>;
  readonly totals: readonly AnnouncedTotal[];
}

/** Every place of a kind, in the city or one district, with how many there are said to be. */
export function kindPage({ id: kind, label, unit }: Kind, district: string | undefined, { places, subdistricts, totals }: Known, base: string): LandingPage {
  const path = landingPage({ type: 'filter', kind, ...(district && { area: district }) });
  const listed = places.filter((place) => place.kind === kind && (district === undefined || place.district === district));
  const total = announcedTotal(totals, kind, district);
  const area = district === undefined ? landingWords.city : districtName(district);
  const title = landingWords.kindTitle(area, label);
  return {
    path,
    title,
    description: landingWords.kindDescription(area, listed.length, unit, label),
    picture: kind,
    facts: listFacts(title, listed.map(({ id, name }) => ({ name, url: `${base}${landingPage({ type: 'place', id })}` })), `${base}${path}`),
    body: html`${card(html`<h1>${title}</h1>
<p class="quiet">${total ? listWords.coverage(listed.length, total.total, total.as_of) : listWords.coverageWhole(listed.length)}</p>
${appButtons(routes.list({ kind, district }), landingWords.openKind, UP, true)}`)}
${listed.length === 0 ? card(html`<p><b>${listWords.noneTitle(label)}</b></p><p>${listWords.noneAdvice}</p>${call12345}`) : listed.map((place) => entry(place, subdistricts))}
${district === undefined && section(landingWords.inDistricts, DISTRICTS.map(({ code, name }) => html`<p><a href="${UP}${landingPage({ type: 'filter', kind, area: code })}">${landingWords.kindTitle(name, label)}</a></p>`))}`,
  };
}

function entry(place: Place, subdistricts: ReadonlyMap<string, Subdistrict>): Html {
  const { id, name, address, district, phones } = place;
  return card(html`<h2><a href="${UP}${landingPage({ type: 'place', id })}">${name}</a></h2>
<p>${address ? addressWords(address, district) : `${areaWords(place, subdistricts)}，${copy.place.addressUnknown}`}</p>
${phones?.length ? phoneLinks(phones) : html`<p>${copy.place.phoneUnknown}</p>`}
${lines(hoursLines(place).filter(({ quiet }) => !quiet))}`);
}
