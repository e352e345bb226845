import * as v from 'valibot';

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Local time in Guangzhou (Asia/Shanghai), 24-hour clock; 24:00 closes a day that runs to midnight. */
const TimeSchema = v.pipe(v.string(), v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be HH:MM'));
const DateSchema = v.pipe(v.string(), v.isoDate('must be YYYY-MM-DD'));

export const SLOT_KINDS = ['breakfast', 'lunch', 'dinner', 'morning', 'afternoon', 'service'] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

/**
 * A stretch of a day, half-open [opens_at, closes_at); closes_at before opens_at runs past midnight and belongs to the
 * day it begins on. A source that says "周六上午" or "供午餐" without a time gives a slot without times: something
 * happens then, when exactly is not known. One time alone is kept as well: "10:30起午餐" has opens_at only.
 */
export const SlotSchema = v.pipe(
  v.object({
    opens_at: v.optional(TimeSchema),
    closes_at: v.optional(TimeSchema),
    kind: v.optional(v.picklist(SLOT_KINDS)),
  }),
  v.check((slot) => slot.opens_at === undefined || slot.opens_at !== slot.closes_at, 'opens_at and closes_at must differ: a whole day is 00:00 to 24:00'),
);
export type Slot = Readonly<v.InferOutput<typeof SlotSchema>>;

export const WeeklySchema = v.object({ byday: v.pipe(v.array(v.picklist(WEEKDAYS)), v.minLength(1)), slots: v.array(SlotSchema) });
export type Weekly = Readonly<v.InferOutput<typeof WeeklySchema>>;

/** RFC 5545 BYDAY with a position: 2SA is the second Saturday of the month, -1FR the last Friday. */
export const MonthlySchema = v.object({
  byday: v.pipe(v.string(), v.regex(/^(-1|[1-5])(MO|TU|WE|TH|FR|SA|SU)$/)),
  slots: v.array(SlotSchema),
});
export type Monthly = Readonly<v.InferOutput<typeof MonthlySchema>>;

/** Days on which other hours hold; no slots: closed. Where two cover a day, the later entry holds. Both ends are included. */
export const ExceptionSchema = v.pipe(
  v.object({
    from: DateSchema,
    to: DateSchema,
    slots: v.array(SlotSchema),
    reason: v.pipe(v.string(), v.minLength(1)),
  }),
  v.check((exception) => exception.from <= exception.to, 'from must not be after to'),
);
export type Exception = Readonly<v.InferOutput<typeof ExceptionSchema>>;

/**
 * Open on the festivals' own days ("国庆当天照常": 1 October, not the week around it), by the names of festivals.ts.
 * Without `slots` the usual hours hold. The other public holidays are closed unless `otherwise` says that they are unknown.
 */
export const OpenOnFestivalsSchema = v.object({
  open_on: v.array(v.string()),
  slots: v.optional(v.array(SlotSchema)),
  otherwise: v.optional(v.picklist(['closed', 'unknown'])),
});

/**
 * Opening hours as far as the source is clear. A rule the source does not settle (holidays, make-up workdays) is
 * 'unknown', never a default: then the usual hours may hold or not, so nothing is called open or closed unless both agree.
 */
export const ScheduleSchema = v.object({
  weekly: v.optional(v.array(WeeklySchema)),
  monthly: v.optional(v.array(MonthlySchema)),
  /** Hours of which the source does not say on which days they hold: never open for certain. */
  days_unknown: v.optional(v.array(SlotSchema)),
  exceptions: v.optional(v.array(ExceptionSchema)),
  /** What happens on the State Council's public holidays. */
  public_holiday: v.union([v.picklist(['as_usual', 'closed', 'unknown']), OpenOnFestivalsSchema]),
  /** What happens on a weekend day that the State Council makes a workday. */
  makeup_workday: v.picklist(['as_weekday', 'as_usual', 'closed', 'unknown']),
  /**
   * The source names all it opens: days not named, and times outside `days_unknown`, are closed. If false they are
   * unknown. A day a weekly or monthly rule names is closed outside its slots either way.
   */
  complete: v.boolean(),
});
export type Schedule = Readonly<v.InferOutput<typeof ScheduleSchema>>;
