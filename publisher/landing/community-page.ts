import { copy } from '../../src/copy';
import { communityWords } from '../../src/copy/community-words';
import { landingWords } from '../../src/copy/landing-words';
import { sourceWords } from '../../src/copy/source-words';
import { districtOf, subdistrictOf, type Community, type Subdistrict } from '../../src/domain/area/area';
import { districtName } from '../../src/domain/area/districts';
import { hallsOf, officesOf } from '../../src/domain/place/of-community';
import type { Place } from '../../src/domain/place/place';
import { landingPage } from '../../src/domain/share-link/landing';
import { routes } from '../../src/routes';
import { html, type Html } from './html';
import { communityFacts } from './json-ld';
import { appButtons, call12345, card, phoneLinks, row, section } from './parts';
import type { LandingPage } from './shell';

const UP = '../';

/** How to reach the consultation hall of one community or village, as far as that is known. `places`: of its sub-district, at least. */
export function communityPage(community: Community, places: readonly Place[], subdistricts: ReadonlyMap<string, Subdistrict>, base: string): LandingPage {
  const { code, name, kind, address, phones = [], source } = community;
  const path = landingPage({ type: 'community', id: code });
  const area = [districtName(districtOf(code)), subdistricts.get(subdistrictOf(code))?.name].filter(Boolean).join(' ');
  const halls = hallsOf(community, places);
  const offices = officesOf(community, places);
  const committee = communityWords.committee[kind];
  return {
    path,
    title: `${communityWords.hallTitle(name)}（${area}）`,
    description: [halls.length > 0 ? `${communityWords.named}：${halls.map((hall) => hall.name).join('、')}。` : communityWords.hallUnknown[kind], address && `${committee}：${address}。`].filter(Boolean).join(''),
    picture: 'community',
    facts: communityFacts(community, `${base}${path}`),
    body: html`${card(html`<h1>${communityWords.hallTitle(name)}</h1><p class="quiet">${area}</p>
${halls.length === 0 && html`<p class="notice">${communityWords.hallUnknown[kind]}</p>`}
${appButtons(routes.community(code), landingWords.openCommunity, UP, true)}${call12345}`)}
${card(html`<dl>${row(committee, address ?? communityWords.committeeUnknown(committee))}${phones.length > 0 && row(copy.place.phone, phoneLinks(phones))}</dl>
${source && html`<p class="quiet">${copy.place.source}：${sourceWords(source)}。${communityWords.committeeSource}</p>`}`)}
${halls.length > 0 && section(communityWords.named, halls.map(placeLink))}
${section(communityWords.askWhere, offices.length > 0 ? offices.map(placeLink) : html`<p>${communityWords.noneNearby}</p>`)}
${section(communityWords.howTo, html`<p><a href="${UP}${landingPage({ type: 'guide', id: kind === 'village' ? 'villagers-consultation' : 'residents-consultation' })}">${communityWords.howTo}</a></p>`)}
<div class="source"><p>${communityWords.codeSource}</p></div>`,
  };
}

const placeLink = ({ id, name, phones }: Place): Html => html`<p><a href="${UP}${landingPage({ type: 'place', id })}">${name}</a>${phones && html`<br>${phoneLinks(phones)}`}</p>`;
