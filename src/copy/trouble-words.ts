import type { Reason } from '@/domain/hours/reason';
import type { Trouble } from '@/domain/plan/troubles';
import { words as en } from './en/trouble-words';
import { festivalWords } from './festival-words';
import { live } from './live';
import { whenWords } from './plan-phrases';
import { typed } from './shown';

const words = live(
  {
    overlap: (others: readonly string[]) => `和${others.join('、')}时间撞了，改一个。`,
    other: (purpose: string, when: string) => `“${purpose}”（${when}）`,
    placeGone: (reason: string | undefined) => `这个地方不再收录。${reason ?? ''}去前先打电话问，或换一个地方。`,
    placeUnknown: '这个地方，您的资料里还没有。去前先打电话问清楚。',
    closedThen: (why: string) => `照现在的资料，那时${why}。请改时间，或先打电话。`,
    hoursUnknown: '那时开不开，没有公布。去前先打电话。',
    past: '时间过了。办好了吗？',
    holiday: (name: string) => `${name}放假`,
    exception: (reason: string) => `不开（${reason}）`,
    closed: '不开',
  },
  en,
);

/** What stands against a plan, and what to do. `today`: YYYY-MM-DD. */
export function troubleWords(trouble: Trouble, today: string): string {
  switch (trouble.type) {
    case 'overlap':
      return words.overlap(trouble.plans.map((other) => words.other(typed(other.purpose), whenWords(other, today))));
    case 'place_gone':
      return words.placeGone(trouble.tombstone?.reason);
    case 'place_unknown':
      return words.placeUnknown;
    case 'closed_then':
      return words.closedThen(reasonWords(trouble.reason));
    case 'hours_unknown':
      return words.hoursUnknown;
    case 'past':
      return words.past;
  }
}

function reasonWords(reason: Reason): string {
  if (reason.rule === 'holiday') return words.holiday(festivalWords(reason.detail));
  return reason.rule === 'exception' ? words.exception(reason.detail) : words.closed;
}
