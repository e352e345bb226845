import { dayOfDate, minutesOfClock } from '../hours/local-time';
import { bitWriter, type BitWriter } from './bits';
import { framed } from './frame';
import { putNumber, putSlug } from './numbers';
import { putKind, putRef } from './refs';
import { GUIDE_TAGS, FILTER_TAGS, PLAN_TAGS, TAG_BITS, TYPE_BITS, TYPES } from './layout';
import type { Share } from './share';
import { putTexts } from './text-code';

/** The code of a share that is clean and without problems. */
export function writeShare(share: Share): string {
  const out = bitWriter();
  switch (share.type) {
    case 'place':
    case 'community':
      out.put(TYPES.one, TYPE_BITS);
      putRef(out, { type: share.type, id: share.id });
      break;
    case 'guide':
      writeGuide(out, share);
      break;
    case 'filter':
      writeFilter(out, share);
      break;
    case 'plan':
      writePlan(out, share);
      break;
    case 'list':
      out.put(TYPES.list, TYPE_BITS);
      putNumber(out, share.items.length);
      share.items.forEach(({ ref }) => putRef(out, ref));
      putTexts(out, [share.title ?? '', share.note ?? '', ...share.items.map(({ note }) => note ?? '')]);
  }
  return framed(out.text());
}

function writeGuide(out: BitWriter, { id, ticked }: Extract<Share, { type: 'guide' }>): void {
  out.put(TYPES.guide, TYPE_BITS);
  putRef(out, { type: 'guide', id });
  if (ticked === undefined) return;
  out.put(GUIDE_TAGS.ticked, TAG_BITS);
  putNumber(out, ticked.length);
  for (const key of ticked) {
    out.put(key.startsWith('step:') ? 1 : 0, 1);
    putSlug(out, key.slice(key.indexOf(':') + 1));
  }
}

function writeFilter(out: BitWriter, { kind, area, openNow, words }: Extract<Share, { type: 'filter' }>): void {
  out.put(TYPES.filter, TYPE_BITS);
  putKind(out, kind);
  if (area !== undefined) {
    const district = area.length === 6;
    out.put(district ? FILTER_TAGS.district : FILTER_TAGS.subdistrict, TAG_BITS);
    out.put(Number(area.slice(4)), district ? 7 : 17);
  }
  if (openNow) out.put(FILTER_TAGS.openNow, TAG_BITS);
  if (words === undefined) return;
  out.put(FILTER_TAGS.words, TAG_BITS);
  putTexts(out, [words]);
}

function writePlan(out: BitWriter, { label, purpose, date, time, agreed, place, guide, papers }: Extract<Share, { type: 'plan' }>): void {
  out.put(TYPES.plan, TYPE_BITS);
  out.put(dayOfDate(date), 16);
  putTexts(out, [label, purpose, ...papers]);
  if (time !== undefined) {
    out.put(PLAN_TAGS.time, TAG_BITS);
    out.put(minutesOfClock(time), 11);
  }
  if (agreed) out.put(PLAN_TAGS.agreed, TAG_BITS);
  if (place !== undefined) {
    out.put(PLAN_TAGS.place, TAG_BITS);
    putRef(out, { type: 'place', id: place });
  }
  if (guide !== undefined) {
    out.put(PLAN_TAGS.guide, TAG_BITS);
    putRef(out, { type: 'guide', id: guide });
  }
}
