import type { Slot } from '../../src/domain/hours/schedule';
import { KIND_WORDS } from '../../src/domain/hours/slot-text';
import type { Place } from '../../src/domain/place/place';

/** China has one zone and no summer time. */
const OFFSET = 8;

/** The part of an HSDS schedule that tells when; ids are added by whoever places it. Times carry their offset, as HSDS asks. */
export interface HsdsSchedule {
  readonly freq?: 'WEEKLY' | 'MONTHLY';
  readonly interval?: number;
  readonly byday?: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly opens_at?: string;
  readonly closes_at?: string;
  readonly timezone?: number;
  readonly description?: string;
  readonly notes?: string;
}

/**
 * Weekly and monthly rules, and changes for a time. A slot without times, or hours without days, are said in words only. HSDS has no
 * holidays: the source's own words stand in the description of every entry. Midnight at the end of a day is 23:59, as HSDS advises.
 */
export function hsdsSchedules({ schedule, hours_text: description }: Place): HsdsSchedule[] {
  const rules: HsdsSchedule[] = [
    ...(schedule?.weekly ?? []).flatMap(({ byday, slots }) => slots.map((slot) => ({ freq: 'WEEKLY' as const, interval: 1, byday: byday.join(','), ...timesOf(slot), description }))),
    ...(schedule?.monthly ?? []).flatMap(({ byday, slots }) => slots.map((slot) => ({ freq: 'MONTHLY' as const, interval: 1, byday, ...timesOf(slot), description }))),
    ...(schedule?.exceptions ?? []).flatMap(({ from, to, slots, reason }) => {
      const dates = { valid_from: from, valid_to: to };
      if (slots.length === 0) return [{ ...dates, notes: `不开放：${reason}` }];
      return slots.map((slot) => {
        const { notes, ...times } = timesOf(slot);
        return { ...dates, ...times, notes: notes === undefined ? reason : `${reason}；${notes}` };
      });
    }),
  ];
  return rules.length === 0 && description !== undefined ? [{ description }] : rules;
}

function timesOf({ opens_at: opens, closes_at: closes, kind }: Slot): Pick<HsdsSchedule, 'opens_at' | 'closes_at' | 'timezone' | 'notes'> {
  const words = [kind === undefined || kind === 'service' ? undefined : KIND_WORDS[kind], opens === undefined || closes === undefined ? '时间未全部公布' : undefined].filter((word) => word !== undefined);
  return {
    ...(opens === undefined ? {} : { opens_at: zoned(opens) }),
    ...(closes === undefined ? {} : { closes_at: zoned(closes) }),
    ...(opens === undefined && closes === undefined ? {} : { timezone: OFFSET }),
    ...(words.length === 0 ? {} : { notes: words.join('，') }),
  };
}

const zoned = (clock: string): string => `${clock === '24:00' ? '23:59' : clock}+08:00`;
