import type { Community } from '../area/area';
import { districtOf, subdistrictOf } from '../area/area';
import { districtName } from '../area/districts';
import type { Guide, RequiredDocument } from '../guide/guide';
import { paperItem } from '../guide/item';
import { kindOf } from '../place/kinds';
import type { Place } from '../place/place';
import { aimWords, whenWords } from '../plan/plan-words';
import type { Tombstone } from '../release/contents';
import type { ListItem, Ref, Share, SharedPlan } from '../share-link/share';
import { areaOf, type Subdistricts } from './area-of';
import { phoneText, placeEntry } from './place-entry';
import type { Code, Entry, Fact, Poster } from './poster';
import { posterWords as words } from './words';

/** What the phone's data knows. */
export interface PosterWorld {
  placeOf(id: string): Place | undefined;
  guideOf(id: string): Guide | undefined;
  communityOf(id: string): Community | undefined;
  tombstoneOf(id: string): Pick<Tombstone, 'name'> | undefined;
  /** The places a filter finds, whatever the hour, in a fixed order; undefined when its area is not known. */
  placesOf(filter: Extract<Share, { type: 'filter' }>): readonly Place[] | undefined;
  readonly subdistricts: Subdistricts;
  /** YYYY-MM-DD. */
  readonly dataDate: string;
}

const DEFAULT_SIGN = '街';
const GUIDE_SIGN = '助';
const PLAN_SIGN = '约';
/** Of a list that a filter made: the rest is counted. */
const MOST_OF_FILTER = 8;

/** What a share says on paper. Undefined when the data knows nothing of what it is about. */
export function posterOf(share: Share, world: PosterWorld, code?: Code): Poster | undefined {
  const body = bodyOf(share, world);
  return body && { ...body, ...(code && { code }), scan: words.scan, foot: [...(body.foot ?? []), words.dataDate(world.dataDate), words.disclaimer] };
}

type Body = Omit<Poster, 'code' | 'scan' | 'foot'> & { readonly foot?: readonly string[] };

function bodyOf(share: Share, world: PosterWorld): Body | undefined {
  switch (share.type) {
    case 'place': {
      const place = world.placeOf(share.id);
      return place && placeBody(place, world.subdistricts);
    }
    case 'community': {
      const community = world.communityOf(share.id);
      return community && { sign: kindOf('consultation_hall')?.sign ?? DEFAULT_SIGN, kicker: kindOf('consultation_hall')?.label ?? '', title: words.hall(community.name), entries: [{ ...communityEntry(community, world), name: '' }] };
    }
    case 'guide': {
      const guide = world.guideOf(share.id);
      return guide && guideBody(guide, share.ticked);
    }
    case 'filter':
      return filterBody(share, world);
    case 'plan':
      return planBody(share, world);
    case 'list': {
      const { title = words.listTitle, note, items } = share;
      return { sign: DEFAULT_SIGN, kicker: words.appName, title, subtitle: items.every(({ ref }) => ref.type === 'place') ? words.places(items.length) : words.items(items.length), ...(note !== undefined && { note }), entries: items.map((item) => itemEntry(item, world)) };
    }
  }
}

/** The name stands in the title; where it was read, below. */
export function placeBody(place: Place, subdistricts: Subdistricts): Body {
  const kind = kindOf(place.kind);
  const { title, date } = place.source;
  return {
    sign: kind?.sign ?? DEFAULT_SIGN,
    kicker: kind?.label ?? words.appName,
    title: place.name,
    entries: [{ ...placeEntry(place, subdistricts), name: '' }],
    foot: [words.source(title.replace(/[《》]/g, ''), date ?? words.undated)],
  };
}

function guideBody(guide: Guide, ticked: readonly string[] | undefined): Body {
  return {
    sign: GUIDE_SIGN,
    kicker: words.guide,
    title: guide.title,
    entries: [{ name: '', facts: guideFacts(guide) }],
    ...(guide.required_documents.length > 0 && { checks: { title: words.papers, items: guide.required_documents.map((paper) => ({ title: paper.name, ...detailOf(paper), done: ticked?.includes(paperItem(paper).key) ?? false })) } }),
  };
}

const guideFacts = ({ where_to_apply: where, total_time: time, cost }: Guide) => [
  { label: words.guideWhere, text: where.text },
  { label: words.guideTime, text: time ?? words.guideUnknown },
  { label: words.guideCost, text: cost ?? words.guideUnknown },
];

function detailOf({ when, original, copy, issuer }: RequiredDocument): { readonly detail?: string } {
  const counts = [original && `原件 ${original} 份`, copy && `复印件 ${copy} 份`].filter(Boolean).join('、');
  const detail = [when && `只在“${when}”时要`, counts, issuer && `${issuer}出具`].filter(Boolean).join('，');
  return detail === '' ? {} : { detail };
}

function filterBody(share: Extract<Share, { type: 'filter' }>, world: PosterWorld): Body | undefined {
  const kind = kindOf(share.kind);
  if (!kind) return undefined;
  const places = world.placesOf(share);
  if (!places) return undefined;
  const { area } = share;
  const name = area === undefined ? '' : `${districtName(area.slice(0, 6))}${world.subdistricts.get(area)?.name ?? ''}`;
  const shown = places.slice(0, MOST_OF_FILTER);
  return {
    sign: kind.sign,
    kicker: words.appName,
    title: [`${name}${name === '' ? '' : '的'}${kind.label}`, share.words && `“${share.words}”`].filter(Boolean).join(' '),
    subtitle: words.places(places.length),
    entries: shown.map((place) => placeEntry(place, world.subdistricts, true)),
    ...(places.length > shown.length && { more: places.length - shown.length }),
  };
}

function planBody(plan: SharedPlan, world: PosterWorld): Body {
  const place = plan.place === undefined ? undefined : refEntry({ type: 'place', id: plan.place }, world);
  return {
    sign: PLAN_SIGN,
    kicker: words.plan,
    title: aimWords(plan),
    subtitle: whenWords(plan),
    entries: place ? [place] : [],
    ...(plan.papers.length > 0 && { checks: { title: words.papersLeft, items: plan.papers.map((title) => ({ title, done: false })) } }),
    foot: [words.notSubmitted],
  };
}

function itemEntry({ ref, note }: ListItem, world: PosterWorld): Entry {
  return { ...refEntry(ref, world), ...(note !== undefined && { note }) };
}

/** What is gone or not known here keeps its place in the list and says so. */
function refEntry(ref: Ref, world: PosterWorld): Entry {
  const stone = (): Entry => {
    const gone = world.tombstoneOf(ref.id);
    return gone ? { name: gone.name, facts: [], caution: words.gone } : { name: ref.id, facts: [], caution: words.unknown };
  };
  switch (ref.type) {
    case 'place': {
      const place = world.placeOf(ref.id);
      return place ? placeEntry(place, world.subdistricts, true) : stone();
    }
    case 'guide': {
      const guide = world.guideOf(ref.id);
      return guide ? { name: guide.title, facts: guideFacts(guide) } : stone();
    }
    case 'community': {
      const community = world.communityOf(ref.id);
      return community ? communityEntry(community, world) : stone();
    }
  }
}

/** Where the hall itself is, no source says: what is known is whom to ask. */
function communityEntry({ code, name, kind, address, phones = [] }: Community, { subdistricts }: PosterWorld): Entry {
  const facts: readonly Fact[] = [
    { label: words.where, text: areaOf({ district: districtOf(code), subdistrict: subdistrictOf(code) }, subdistricts) },
    { label: words.committee[kind], text: address ?? words.addressUnknown },
    { label: words.phone, ...phoneText(phones) },
  ];
  return { name: words.hall(name), facts };
}
