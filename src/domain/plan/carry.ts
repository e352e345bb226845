import { dateOfDay, dayOfDate } from '../hours/local-time';
import { LONGEST_LABEL } from '../guide/longest-label';
import { LONGEST_PURPOSE } from './longest-purpose';
import type { Plan } from './plan';

/** What of a plan goes along with a forwarded card: all a fresh phone needs to show it, and nothing of who sent it. */
export type CarriedPlan = Pick<Plan, 'id' | 'label' | 'purpose' | 'place' | 'guide' | 'date' | 'time' | 'agreed' | 'papers'>;

export type PlanFields = Readonly<Record<string, string | undefined>>;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 60;
const LONGEST_NAME = 20;
const BETWEEN_PAPERS = '|';
/** Characters of all words together: nine bytes each in a link, and a link may have 1,024. */
const MOST_WORDS = 90;

/** No longer than `most` as schemas count, never cut inside a character. */
function cut(words: string, most: number): string {
  let kept = '';
  for (const character of words) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept;
}

/** The plan as short query fields. Papers that do not fit are counted instead of named. */
export function fieldsOfPlan({ id, label, purpose, place, guide, date, time, agreed, papers }: CarriedPlan): PlanFields {
  const placeName = place && cut(place.name, LONGEST_NAME);
  const guideName = guide && guide.name !== purpose ? cut(guide.name, LONGEST_NAME) : undefined;
  const room = MOST_WORDS - [label, purpose, placeName, guideName].join('').length;
  return {
    id,
    w: label,
    f: purpose,
    p: place?.id,
    pn: placeName,
    g: guide?.id,
    gn: guideName,
    d: date.replace(/-/g, ''),
    t: time?.replace(':', ''),
    a: agreed && '1',
    m: papersField(papers, room) || undefined,
  };
}

function papersField(papers: readonly string[], room: number): string {
  const clean = papers.map((paper) => paper.split(BETWEEN_PAPERS).join('、'));
  const fitting = clean.filter((_, index) => clean.slice(0, index + 1).join(BETWEEN_PAPERS).length <= room);
  const left = clean.length - fitting.length;
  return [...fitting, ...(left > 0 ? [`另有 ${left} 样`] : [])].join(BETWEEN_PAPERS);
}

/** The plan a link carries; undefined when the link carries none, or not a whole one. */
export function planOfFields(fields: PlanFields): CarriedPlan | undefined {
  const { id, w: label, f: purpose } = fields;
  const date = dateOf(fields.d);
  if (!isId(id) || !label || !purpose || date === undefined) return undefined;
  const time = timeOf(fields.t);
  const place = named(fields.p, fields.pn);
  const guide = named(fields.g, fields.gn ?? cut(purpose, LONGEST_NAME));
  return {
    id,
    label: cut(label, LONGEST_LABEL),
    purpose: cut(purpose, LONGEST_PURPOSE),
    ...(place && { place }),
    ...(guide && { guide }),
    date,
    ...(time && { time }),
    ...(time && fields.a === '1' && { agreed: true as const }),
    papers: (fields.m ?? '').split(BETWEEN_PAPERS).map((paper) => cut(paper, LONGEST_NAME)).filter((paper) => paper !== '').slice(0, 40),
  };
}

const isId = (id: string | undefined): id is string => id !== undefined && id.length <= LONGEST_ID && ID.test(id);

const named = (id: string | undefined, name: string | undefined) => (isId(id) && name ? { id, name: cut(name, LONGEST_NAME) } : undefined);

function dateOf(digits: string | undefined): string | undefined {
  if (!digits || !/^20\d{6}$/.test(digits)) return undefined;
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const day = dayOfDate(date);
  return Number.isNaN(day) || dateOfDay(day) !== date ? undefined : date;
}

const timeOf = (digits: string | undefined): string | undefined => (digits && /^([01]\d|2[0-3])[0-5]\d$/.test(digits) ? `${digits.slice(0, 2)}:${digits.slice(2)}` : undefined);
