import { copy } from '../../src/copy';
import { addressWords, areaWords } from '../../src/copy/area-words';
import { landingWords } from '../../src/copy/landing-words';
import { costLines, hoursLines } from '../../src/copy/place-lines';
import { sourceWarning, sourceWords } from '../../src/copy/source-words';
import type { Subdistrict } from '../../src/domain/area/area';
import { kindOf } from '../../src/domain/place/kinds';
import type { Place } from '../../src/domain/place/place';
import { landingPage } from '../../src/domain/share-link/landing';
import type { Tombstone } from '../../src/domain/release/contents';
import { routes } from '../../src/routes';
import { html } from './html';
import { placeFacts } from './json-ld';
import { appButtons, call12345, card, dialled, lines, phoneLinks, row } from './parts';
import type { LandingPage } from './shell';

const UP = '../';

type Subdistricts = ReadonlyMap<string, Subdistrict>;

/** What the record says, in the words of the app's page, without what changes by the hour. */
export function placePage(place: Place, subdistricts: Subdistricts, base: string): LandingPage {
  const { id, name, kind, district, address, phones = [], description, alert, source, freshness } = place;
  const area = areaWords(place, subdistricts);
  const warning = sourceWarning(freshness);
  const [phone] = phones;
  return {
    path: landingPage({ type: 'place', id }),
    title: copy.place.shareTitle(name, area),
    description: placeSummary(place, subdistricts),
    picture: kind,
    facts: placeFacts(place, `${base}${landingPage({ type: 'place', id })}`),
    body: html`${card(html`<h1>${name}</h1>
<p class="quiet">${kindOf(kind)?.label} · ${area}</p>
${phone && html`<a class="button main" href="${dialled(phone.number)}">${landingWords.callOf(phone.number)}</a>`}
${appButtons(routes.place(id), landingWords.openPlace, UP, phone === undefined)}${phone === undefined && call12345}`)}
${alert && html`<p class="notice">${copy.place.beware}：${alert}</p>`}
${card(html`<dl>${row(copy.place.address, html`${address ? addressWords(address, district) : html`${copy.place.addressUnknown}。${copy.place.areaOnly(area)}`}`)}
${row(copy.place.phone, phones.length > 0 ? phoneLinks(phones) : copy.place.phoneUnknown)}
${row(copy.place.hours, lines(hoursLines(place)))}
${row(copy.place.cost, lines(costLines(place)))}
${description && row(copy.place.about, description)}</dl>`)}
<div class="source">${warning && html`<p class="notice">${warning}</p>`}<p>${copy.place.source}：${sourceWords(source)}</p></div>
<p class="more"><a href="${UP}${landingPage({ type: 'filter', kind, area: district })}">${landingWords.sameArea(kindOf(kind)?.label ?? '')}</a></p>`,
  };
}

/** One or two lines for a link's preview: nothing that is true only today. */
export function placeSummary(place: Place, subdistricts: Subdistricts): string {
  const { address, district, phones = [] } = place;
  const hours = hoursLines(place).filter(({ quiet }) => !quiet);
  return [
    address ? `${copy.place.address}：${addressWords(address, district)}` : `${areaWords(place, subdistricts)}，${copy.place.addressUnknown}`,
    phones.length > 0 ? `${copy.place.phone}：${phones.map(({ number }) => number).join('、')}` : copy.place.phoneUnknown,
    `${copy.place.hours}：${hours.map(({ text }) => text).join('；')}`,
  ].join('。');
}

/** A link to what is no longer listed keeps saying so. */
export function gonePage({ id, name, kind, removed_on: since, reason }: Tombstone): LandingPage {
  const label = kindOf(kind)?.label;
  return {
    path: landingPage({ type: 'place', id }),
    title: landingWords.gone(name),
    description: [copy.gone.since(name, since), reason].filter(Boolean).join(''),
    picture: label === undefined ? 'guide' : kind,
    unlisted: true,
    body: html`${card(html`<h1>${copy.gone.title}</h1><p>${copy.gone.since(name, since)}${reason}</p>
${appButtons(routes.place(id), label === undefined ? landingWords.openHome : copy.place.sameKind(label), UP, true)}${call12345}`)}`,
  };
}
