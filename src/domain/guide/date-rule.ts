import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const monthDay = v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be MM-DD'));

/**
 * How a period is counted. `working_day`, `day`: the day of the event is not counted, the n-th after it is the last.
 * `month`: to the same day of the month, or the last one there is (Civil Code, articles 201 and 202). `month_start`,
 * `month_end`: first or last day of the n-th calendar month after the event's; 0 is its own month.
 */
export const PERIOD_UNITS = ['working_day', 'day', 'month', 'month_start', 'month_end'] as const;

const period = {
  value: whole,
  unit: v.picklist(PERIOD_UNITS),
  /** From which event it counts: an id of events.ts, or `#` and the id of another deadline of the guide, from whose last day it counts. */
  from: v.optional(v.pipe(v.string(), v.regex(/^#?[a-z0-9]+([_-][a-z0-9]+)*$/))),
  /** Counted back from the event. */
  before: v.optional(v.literal(true)),
  /** The day found is the first on which it may be done; otherwise it is the last. */
  earliest: v.optional(v.literal(true)),
  /** A last day that is a day off moves to the next working day; only where the source says so. */
  extends: v.optional(v.literal(true)),
};

/** How long a step takes or leaves. Without `from` it is words only: no date is computed. */
export const TimeLimitSchema = v.object({ ...period, text });
export type TimeLimit = Readonly<v.InferOutput<typeof TimeLimitSchema>>;

export const PeriodSchema = v.object({
  ...period,
  from: v.pipe(v.string(), v.regex(/^#?[a-z0-9]+([_-][a-z0-9]+)*$/)),
  /** With the event `birthday`: which one. */
  age: v.optional(whole),
});
export type Period = Readonly<v.InferOutput<typeof PeriodSchema>>;

/** A window of every year; both days are included. */
export const YearlySchema = v.object({ yearly: v.object({ from: monthDay, to: monthDay }) });
export type Yearly = Readonly<v.InferOutput<typeof YearlySchema>>;

export const FixedDaySchema = v.object({ on: v.pipe(v.string(), v.isoDate('must be YYYY-MM-DD')) });

export const DateRuleSchema = v.union([PeriodSchema, YearlySchema, FixedDaySchema]);
export type DateRule = Readonly<v.InferOutput<typeof DateRuleSchema>>;

/** A day to remember. Without `when` it is words only. */
export const DeadlineSchema = v.object({
  id: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))),
  name: text,
  text,
  when: v.optional(DateRuleSchema),
});
export type Deadline = Readonly<v.InferOutput<typeof DeadlineSchema>>;
