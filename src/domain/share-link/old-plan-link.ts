import { dateOfDay, dayOfDate } from '../hours/local-time';
import { cleanText } from './clean-text';
import type { PlanLink } from './plan-link';
import { problemOf } from './problems';
import { isRef, LONGEST, MOST, type PlanShare } from './share';

export type PageQuery = Readonly<Record<string, string | undefined>>;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 60;
const LONGEST_NAME = 20;
const BETWEEN_PAPERS = '|';

/**
 * The plan in the fields that links had before plans had codes: such links are in chats for ever and none is made any more. They have
 * no checksum and anybody can write them: what they say is cleaned and held to the limits of codes. Undefined when there is no whole plan.
 */
export function oldPlanLink(fields: PageQuery): PlanLink | undefined {
  const { id } = fields;
  const date = dateOf(fields.d);
  if (id === undefined || id.length > LONGEST_ID || !ID.test(id) || date === undefined) return undefined;
  const time = timeOf(fields.t);
  const place = refOf('place', fields.p);
  const guide = refOf('guide', fields.g);
  const said = cleanText(fields.pn ?? '', LONGEST_NAME);
  const plan: PlanShare = {
    type: 'plan',
    label: cleanText(fields.w ?? '', LONGEST.label),
    purpose: cleanText(fields.f ?? '', LONGEST.purpose),
    date,
    ...(time !== undefined && { time }),
    ...(time !== undefined && fields.a === '1' && { agreed: true as const }),
    ...(place !== undefined && { place }),
    ...(guide !== undefined && { guide }),
    papers: papersOf(fields.m),
  };
  if (problemOf(plan) !== undefined) return undefined;
  return { id, plan, ...(place !== undefined && said !== '' && { saidPlace: said }) };
}

const papersOf = (field = ''): readonly string[] =>
  field
    .split(BETWEEN_PAPERS, MOST.papers)
    .map((paper) => cleanText(paper, LONGEST_NAME))
    .filter((paper) => paper !== '');

const refOf = (type: 'place' | 'guide', id: string | undefined): string | undefined => (id !== undefined && isRef({ type, id }) ? id : undefined);

function dateOf(digits: string | undefined): string | undefined {
  if (!digits || !/^20\d{6}$/.test(digits)) return undefined;
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const day = dayOfDate(date);
  return Number.isNaN(day) || dateOfDay(day) !== date ? undefined : date;
}

const timeOf = (digits: string | undefined): string | undefined => (digits && /^([01]\d|2[0-3])[0-5]\d$/.test(digits) ? `${digits.slice(0, 2)}:${digits.slice(2)}` : undefined);
