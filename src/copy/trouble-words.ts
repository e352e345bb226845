import type { Reason } from '@/domain/hours/reason';
import { whenWords } from '@/domain/plan/plan-words';
import type { Trouble } from '@/domain/plan/troubles';

/** What stands against a plan, and what to do. */
export function troubleWords(trouble: Trouble): string {
  switch (trouble.type) {
    case 'overlap':
      return `和${trouble.plans.map((other) => `“${other.purpose}”（${whenWords(other)}）`).join('、')}时间撞了，改一个。`;
    case 'place_gone':
      return ['这个地方不再收录。', trouble.tombstone?.reason, '去前先打电话问，或换一个地方。'].filter(Boolean).join('');
    case 'closed_then':
      return `照现在的资料，那时${reasonWords(trouble.reason)}。请改时间，或先打电话。`;
    case 'hours_unknown':
      return '那时开不开，没有公布。去前先打电话。';
    case 'past':
      return '时间过了。办好了吗？';
  }
}

function reasonWords(reason: Reason): string {
  if (reason.rule === 'holiday') return `${reason.detail}放假`;
  return reason.rule === 'exception' ? `不开（${reason.detail}）` : '不开';
}
