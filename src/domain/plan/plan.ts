import * as v from 'valibot';
import { LabelSchema } from '../guide/progress';
import { dayOfDate, DAY_MINUTES, instantOfMinute, minutesOfClock, type Instant } from '../hours/local-time';
import { LONGEST_PURPOSE } from './longest-purpose';

const text = v.pipe(v.string(), v.minLength(1));
const instant = v.pipe(v.number(), v.minValue(0));
/** Named as it was when planned, so that it can be named after it is gone; without a name where a link brought it and the data has none yet. */
const NamedSchema = v.object({ id: text, name: v.optional(text) });

/** A visit somebody means to make. It lives on the phone alone: nothing of it was sent to any office. */
export const PlanSchema = v.object({
  /** Unique on this phone and, by its random part, on the next one. */
  id: text,
  /** Whom it is for: a free label, no identity. */
  label: LabelSchema,
  /** What for, in a few words: usually a guide's short title. */
  purpose: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_PURPOSE)),
  place: v.optional(NamedSchema),
  guide: v.optional(NamedSchema),
  /** Guangzhou, YYYY-MM-DD. */
  date: v.pipe(v.string(), v.isoDate()),
  /** HH:MM; absent while it is still to be agreed on the phone. */
  time: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  /** The time was agreed with the place by telephone: hours that are not known are no trouble then. */
  agreed: v.optional(v.literal(true)),
  /** Names of papers still missing. */
  papers: v.array(text),
  state: v.picklist(['planned', 'done', 'missed']),
  created: instant,
  touched: instant,
});
export type Plan = Readonly<v.InferOutput<typeof PlanSchema>>;

export type PlanWish = Pick<Plan, 'id' | 'label' | 'purpose' | 'place' | 'guide' | 'date' | 'time' | 'agreed' | 'papers'>;

export const newPlan = (wish: PlanWish, now: Instant): Plan => ({ ...wish, state: 'planned', created: now, touched: now });

/** Another day, time, place, purpose or list of papers; a plan that was missed is planned again. */
export const changePlan = (plan: Plan, change: Partial<Omit<PlanWish, 'id'>>, now: Instant): Plan => ({ ...plan, ...change, state: 'planned', touched: now });

export const closePlan = (plan: Plan, state: 'done' | 'missed', now: Instant): Plan => ({ ...plan, state, touched: now });

/** How long a visit is taken to last where plans are compared and written into a calendar. */
export const VISIT_MINUTES = 60;

/** When it begins; undefined while no time is agreed. */
export function startOf({ date, time }: Pick<Plan, 'date' | 'time'>): Instant | undefined {
  return time === undefined ? undefined : instantOfMinute(dayOfDate(date) * DAY_MINUTES + minutesOfClock(time));
}

/** From when on it lies behind: the end of the visit, or of its day. */
export function endOf(plan: Pick<Plan, 'date' | 'time'>): Instant {
  const start = startOf(plan);
  return start === undefined ? instantOfMinute((dayOfDate(plan.date) + 1) * DAY_MINUTES) : start + VISIT_MINUTES * 60_000;
}

/** What is to come first, soonest first; then what lies behind, latest first. */
export function inOrder(plans: readonly Plan[], now: Instant): readonly Plan[] {
  const behind = (plan: Plan): boolean => plan.state !== 'planned' || endOf(plan) <= now;
  return [...plans].sort((a, b) => Number(behind(a)) - Number(behind(b)) || (behind(a) ? -1 : 1) * (endOf(a) - endOf(b)) || (a.id < b.id ? -1 : 1));
}
