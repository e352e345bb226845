import { minutesOfClock } from './local-time';
import type { Reason } from './reason';
import type { Slot, SlotKind } from './schedule';

/** Minutes [from, to) in which a place is open, or in which the source leaves open whether it is. All other minutes are closed. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  readonly reason: Reason;
  /** Not settled until when, but it opens at `from`: "10:30起". */
  readonly begins?: true;
}

/** Within which minutes something named without times happens, taken wide: outside it is closed, inside it is unknown. */
const WINDOWS: Readonly<Record<SlotKind, readonly [number, number]>> = {
  breakfast: [5 * 60, 11 * 60],
  lunch: [9 * 60, 15 * 60],
  dinner: [15 * 60, 22 * 60],
  morning: [5 * 60, 13 * 60],
  afternoon: [12 * 60, 19 * 60],
  service: [0, 1440],
};

/** The segment of a slot on the day that begins at minute `start`. */
export function segmentOf(slot: Slot, start: number, rule: Reason): Segment {
  const opens = slot.opens_at === undefined ? undefined : minutesOfClock(slot.opens_at);
  const closes = slot.closes_at === undefined ? undefined : minutesOfClock(slot.closes_at);
  if (opens !== undefined && closes !== undefined) {
    return { from: start + opens, to: start + (closes < opens ? closes + 1440 : closes), open: true, reason: rule };
  }
  const [earliest, latest] = WINDOWS[slot.kind ?? 'service'];
  const reason: Reason = { rule: 'unknown', why: 'no_times', slots: [slot] };
  if (opens !== undefined) return { from: start + opens, to: start + (opens < latest ? latest : opens + 1440), open: false, reason, begins: true };
  return { from: start + (closes === undefined || earliest < closes ? earliest : 0), to: start + (closes ?? latest), open: false, reason };
}

/** Hours of which the days are not known: the same minutes, never open for certain. */
export function doubtful(segment: Segment, reason: Reason): Segment {
  return { from: segment.from, to: segment.to, open: false, reason };
}

/**
 * What is certain if any of the plans may hold: open where all are open, closed where all are closed, otherwise not
 * settled, for the `doubt` given. The first plan, the usual one, keeps a doubt of its own that no calendar would settle.
 */
export function agreed(plans: readonly (readonly Segment[])[], doubt: Reason): readonly Segment[] {
  const [first] = plans;
  if (first === undefined || plans.every((plan) => plan === first)) return first ?? [];
  const edges = [...new Set(plans.flatMap((plan) => plan.flatMap((segment) => [segment.from, segment.to])))].sort((a, b) => a - b);
  const result: Segment[] = [];
  edges.forEach((from, index) => {
    const to = edges[index + 1];
    if (to === undefined) return;
    const covers = plans.map((plan) => covering(plan, from));
    const [cover] = covers;
    if (covers.every((segment) => segment === undefined)) return;
    if (cover !== undefined && covers.every((segment) => segment?.open === true)) result.push({ from, to, open: true, reason: cover.reason });
    else {
      const begins = covers.every((segment) => segment?.begins === true && segment.from === from);
      result.push({ from, to, open: false, reason: cover !== undefined && keepsDoubt(cover, covers) ? cover.reason : doubt, ...(begins && { begins: true as const }) });
    }
  });
  return result;
}

function keepsDoubt(usual: Segment, all: readonly (Segment | undefined)[]): boolean {
  const { reason } = usual;
  const calendarFree = reason.rule === 'unknown' && (reason.why === 'no_days' || reason.why === 'day_not_named');
  return calendarFree || all.every((segment) => segment?.open === false);
}

/** The segment that holds at a minute; what is certain goes before what is not, what begins just then before what goes on. */
export function covering(segments: readonly Segment[], minute: number): Segment | undefined {
  let doubt: Segment | undefined;
  for (const segment of segments) {
    if (minute < segment.from || minute >= segment.to) continue;
    if (segment.open) return segment;
    doubt = doubt === undefined || (segment.begins === true && segment.from === minute) ? segment : doubt;
  }
  return doubt;
}

/** Segments in order of time, without overlap: certain before uncertain, earlier before later. */
export function flattened(segments: readonly Segment[]): readonly Segment[] {
  const sorted = [...segments].sort((a, b) => a.from - b.from);
  if (sorted.every((segment, index) => index === 0 || segment.from >= (sorted[index - 1]?.to ?? 0))) return sorted;
  const edges = [...new Set(segments.flatMap((segment) => [segment.from, segment.to]))].sort((a, b) => a - b);
  const result: Segment[] = [];
  edges.forEach((from, index) => {
    const to = edges[index + 1];
    const cover = to === undefined ? undefined : covering(segments, from);
    if (to === undefined || cover === undefined) return;
    const last = result[result.length - 1];
    if (last !== undefined && last.to === from && last.open === cover.open && last.reason === cover.reason) result[result.length - 1] = { ...last, to };
    else result.push({ from, to, open: cover.open, reason: cover.reason, ...(cover.begins && cover.from === from && { begins: true as const }) });
  });
  return result;
}
