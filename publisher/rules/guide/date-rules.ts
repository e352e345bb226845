import { EVENT_IDS } from '../../../src/domain/guide/events';
import type { Guide } from '../../../src/domain/guide/guide';
import { addMonths } from '../../../src/domain/time/count-days';
import { quote } from '../../input/problem';
import { didYouMean } from '../../input/suggest';
import type { Fault } from './fault';

type Dated = Pick<Guide, 'steps' | 'deadlines' | 'benefits'>;

/** Every date can be computed: events are known, chains end, days exist. And no amount stands without a date. */
export function dateFaults(guide: Dated): Fault[] {
  return [...deadlineFaults(guide), ...limitFaults(guide), ...amountFaults(guide)];
}

function deadlineFaults({ deadlines }: Dated): Fault[] {
  return deadlines.flatMap(({ when }, index) => {
    const path = ['deadlines', index, 'when'];
    if (when === undefined) return [{ path, message: 'is missing — say from which event it counts, or on which days of the year it is (docs/writing-guides.md)' }];
    if ('on' in when) return [];
    if ('yearly' in when) return (['from', 'to'] as const).filter((end) => !exists(when.yearly[end])).map((end) => ({ path: [...path, 'yearly', end], message: `${quote(when.yearly[end])} is no day of every year — write MM-DD` }));
    const birthday = when.from === 'birthday' && when.age === undefined ? [{ path: [...path, 'age'], message: 'is missing — say which birthday it is' }] : [];
    return [...eventFault(when.from, deadlines, [...path, 'from']), ...birthday];
  });
}

const exists = (day: string): boolean => addMonths(`2001-${day}`, 0) === `2001-${day}`;

function limitFaults({ steps, deadlines }: Dated): Fault[] {
  return steps.flatMap(({ time_limit: limit }, index) => (limit?.from === undefined ? [] : eventFault(limit.from, deadlines, ['steps', index, 'time_limit', 'from'])));
}

function eventFault(from: string, deadlines: Dated['deadlines'], path: Fault['path']): Fault[] {
  if (!from.startsWith('#')) {
    if (EVENT_IDS.includes(from)) return [];
    return [{ path, message: `${quote(from)} is no event${didYouMean(from, EVENT_IDS) || ' — choose one of src/domain/guide/events.ts, or add it there'}` }];
  }
  const passed = new Set<string>();
  for (let at: string | undefined = from; at?.startsWith('#'); ) {
    if (passed.has(at)) return [{ path, message: `${quote(from)} leads back to itself — let one of these deadlines count from an event` }];
    passed.add(at);
    const next: Dated['deadlines'][number] | undefined = deadlines.find(({ id }) => `#${id}` === at);
    if (next === undefined) return [{ path, message: `${quote(at)} is no deadline of this guide — give that deadline's id after the #` }];
    at = next.when !== undefined && 'from' in next.when ? next.when.from : undefined;
  }
  return [];
}

function amountFaults({ benefits }: Dated): Fault[] {
  return benefits.flatMap((benefit, index) => {
    const path = ['benefits', index, 'amount'];
    const { id, amount, effective_from: from, effective_until: until, as_of: asOf } = benefit;
    if (amount !== undefined && from === undefined && until === undefined && asOf === undefined) {
      return [{ path, message: `${quote(String(amount))} has no date — give effective_from and effective_until, or as_of: the day, month or year of the source that states it` }];
    }
    const overlapping = id !== undefined && benefits.slice(0, index).some((other) => other.id === id && before(from, other.effective_until) && before(other.effective_from, until));
    return overlapping ? [{ path: ['benefits', index, 'id'], message: `${quote(id)} holds at the same time as another amount of that id — end the older one, or give this one its own id` }] : [];
  });
}

/** Whether something that begins at `from` begins before something else ends; open ends reach for ever. */
const before = (from: string | undefined, until: string | undefined): boolean => from === undefined || until === undefined || from < until;
