import type { Slot } from './schedule';

/** What a source leaves open. */
export type Unsettled =
  | 'no_hours' // nothing about hours
  | 'no_times' // the part of the day or a beginning, not the times
  | 'no_days' // times, not the days
  | 'day_not_named' // other days, not this one
  | 'holiday' // whether it opens on public holidays
  | 'makeup' // whether it opens on make-up workdays
  | 'calendar' // the year's holiday arrangement is not in the release
  | 'device_clock'; // the phone's clock is behind the data

/** The rule a status rests on. `detail`: the holiday's name, the exception's reason, or the year without arrangement. */
export type Reason =
  | { readonly rule: 'weekly' | 'monthly' | 'makeup' }
  | { readonly rule: 'holiday' | 'exception'; readonly detail: string }
  | { readonly rule: 'unknown'; readonly why: Unsettled; readonly detail?: string; readonly slots?: readonly Slot[] };

export function sameReason(a: Reason, b: Reason): boolean {
  if (a === b) return true;
  if (a.rule !== 'unknown' || b.rule !== 'unknown') return false;
  const slots = a.slots ?? [];
  return a.why === b.why && a.detail === b.detail && slots.length === (b.slots ?? []).length && slots.every((slot, index) => slot === b.slots?.[index]);
}
