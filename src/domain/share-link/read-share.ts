import { dateOfDay } from '../hours/local-time';
import { bitReader, type BitReader } from './bits';
import { cleanShare } from './clean-share';
import { cleanText } from './clean-text';
import { unframed } from './frame';
import { FILTER_TAGS, GUIDE_TAGS, PLAN_TAGS, takeFields, TYPE_BITS, TYPES } from './layout';
import { takeNumber, takeSlug } from './numbers';
import { problemOf } from './problems';
import { takeKind, takeRef, type ReadRef } from './refs';
import { LONGEST, MOST, type ListItem, type Share } from './share';
import { takeTexts } from './text-code';

export type ReadShare =
  | { readonly status: 'ok'; readonly share: Share }
  /** Written by a newer version: `share` is what this one understands of it, if the format is its own. Show that and say that an update shows all. */
  | { readonly status: 'newer'; readonly share?: Share }
  /** Cut off or changed on the way, or no link of ours: ask for it again. */
  | { readonly status: 'damaged' }
  /** Whole, yet nothing that any version writes. */
  | { readonly status: 'malformed' };

/** What a code says. Never throws; ids and values fit their patterns, texts are clean and within their limits. */
export function readShare(code: string): ReadShare {
  const frame = unframed(code);
  if (frame === undefined) return { status: 'damaged' };
  // Another version has another table or layout: read by this one it would name other places.
  if (frame.newer) return { status: 'newer' };
  const read = readBody(bitReader(frame.body));
  if (read !== 'malformed' && (read.share === undefined || problemOf(read.share) === undefined)) {
    return read.newer || read.share === undefined ? { status: 'newer', ...(read.share && { share: read.share }) } : { status: 'ok', share: read.share };
  }
  return { status: 'malformed' };
}

interface Body {
  readonly share?: Share;
  readonly newer: boolean;
}
const NOTHING_KNOWN: Body = { newer: true };

function readBody(bits: BitReader): Body | 'malformed' {
  const type = bits.take(TYPE_BITS);
  if (type === TYPES.one) return readOne(bits);
  if (type === TYPES.guide) return readGuide(bits);
  if (type === TYPES.filter) return readFilter(bits);
  if (type === TYPES.plan) return readPlan(bits);
  return type === TYPES.list ? readList(bits) : NOTHING_KNOWN;
}

const nothingKnown = (bits: BitReader): boolean => takeFields(bits, () => false).newer;

function readOne(bits: BitReader): Body | 'malformed' {
  const ref = takeRef(bits);
  if (ref === 'malformed') return ref;
  if (ref === 'unknown') return NOTHING_KNOWN;
  return { share: { type: ref.type, id: ref.id }, newer: nothingKnown(bits) };
}

function readGuide(bits: BitReader): Body | 'malformed' {
  const ref = takeRef(bits);
  if (ref === 'unknown') return NOTHING_KNOWN;
  if (ref === 'malformed' || ref.type !== 'guide') return 'malformed';
  let ticked: readonly string[] | undefined;
  const { newer } = takeFields(bits, (tag) => {
    if (tag !== GUIDE_TAGS.ticked) return false;
    ticked = times(takeNumber(bits), MOST.ticked, () => `${bits.take(1) === 1 ? 'step' : 'paper'}:${takeSlug(bits)}`);
    return true;
  });
  return { share: { type: 'guide', id: ref.id, ...(ticked && { ticked }) }, newer };
}

/** More than there may be is one too many: enough to be found malformed. */
const times = <T>(count: number, most: number, take: () => T): readonly T[] => Array.from({ length: Math.min(count, most + 1) }, take);

function readFilter(bits: BitReader): Body | 'malformed' {
  const read = takeKind(bits);
  if (read === 'unknown') return NOTHING_KNOWN;
  if (read === 'malformed') return read;
  let filter: Extract<Share, { type: 'filter' }> = { type: 'filter', kind: read.kind };
  const { newer } = takeFields(bits, (tag) => {
    if (tag === FILTER_TAGS.district) filter = { ...filter, area: `4401${String(bits.take(7)).padStart(2, '0')}` };
    else if (tag === FILTER_TAGS.subdistrict) filter = { ...filter, area: `4401${String(bits.take(17)).padStart(5, '0')}` };
    else if (tag === FILTER_TAGS.openNow) filter = { ...filter, openNow: true };
    else if (tag === FILTER_TAGS.words) filter = { ...filter, words: cleanText(takeTexts(bits)[0] ?? '', LONGEST.words) };
    else return false;
    return true;
  });
  return { share: cleanShare(filter), newer };
}

function readPlan(bits: BitReader): Body {
  const date = dateOfDay(bits.take(16));
  const [label = '', purpose = '', ...papers] = takeTexts(bits);
  let time: string | undefined;
  let agreed: true | undefined;
  let place: ReadRef | undefined;
  let guide: ReadRef | undefined;
  const { newer } = takeFields(bits, (tag) => {
    if (tag === PLAN_TAGS.time) time = clockOf(bits.take(11));
    else if (tag === PLAN_TAGS.agreed) agreed = true;
    else if (tag === PLAN_TAGS.place) place = takeRef(bits);
    else if (tag === PLAN_TAGS.guide) guide = takeRef(bits);
    else return false;
    return true;
  });
  const share: Share = {
    type: 'plan',
    label: cleanText(label, LONGEST.label),
    purpose: cleanText(purpose, LONGEST.purpose),
    date,
    time,
    agreed,
    place: idOf(place, 'place'),
    guide: idOf(guide, 'guide'),
    papers: papers.slice(0, MOST.papers + 1).map((paper) => cleanText(paper, LONGEST.paper)),
  };
  return { share: cleanShare(share), newer: newer || place === 'unknown' || guide === 'unknown' };
}

const clockOf = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The empty id is found malformed later. */
function idOf(ref: ReadRef | undefined, type: 'place' | 'guide'): string | undefined {
  if (ref === undefined || ref === 'unknown') return undefined;
  return ref !== 'malformed' && ref.type === type ? ref.id : '';
}

function readList(bits: BitReader): Body | 'malformed' {
  const refs = times(takeNumber(bits), MOST.items, () => takeRef(bits));
  const [title = '', note = '', ...notes] = takeTexts(bits);
  const newer = nothingKnown(bits);
  const items: ListItem[] = [];
  let unknown = false;
  for (let index = 0; index < refs.length; index++) {
    const ref = refs[index];
    if (ref === 'malformed') return ref;
    if (ref === undefined || ref === 'unknown') unknown = true;
    else items.push({ ref, note: cleanText(notes[index] ?? '', LONGEST.itemNote) });
  }
  if (unknown && items.length === 0) return NOTHING_KNOWN;
  return { share: cleanShare({ type: 'list', title: cleanText(title, LONGEST.title), note: cleanText(note, LONGEST.note), items }), newer: newer || unknown };
}
