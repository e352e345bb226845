/**
 * The events periods count from, with the question that asks for their day. `age` of a deadline stands in place of N.
 * A new event is one row here; its id is permanent, because people's progress keeps days by it.
 */
export const EVENTS = [
  { id: 'apply', ask: '哪天递交申请的？' },
  { id: 'accept', ask: '哪天受理的？看受理回执' },
  { id: 'papers', ask: '哪天材料交齐的？' },
  { id: 'received', ask: '办理机关哪天收到材料的？' },
  { id: 'announce', ask: '哪天开始公告的？' },
  { id: 'publicity', ask: '哪天开始公示的？' },
  { id: 'assessment', ask: '评估结果哪天出的？' },
  { id: 'decision', ask: '哪天作出决定的？' },
  { id: 'approve', ask: '哪天批准的？' },
  { id: 'notice', ask: '哪天收到通知的？' },
  { id: 'issue', ask: '哪天发的？' },
  { id: 'effective', ask: '哪天生效的？' },
  { id: 'sign', ask: '哪天签字的？' },
  { id: 'report', ask: '哪天报告的？' },
  { id: 'review_apply', ask: '哪天申请复核的？' },
  { id: 'change', ask: '家里情况哪天变的？' },
  { id: 'incident', ask: '事情哪天发生的？' },
  { id: 'expense', ask: '这笔钱哪天花的？' },
  { id: 'emergency_end', ask: '紧急情况哪天解除的？' },
  { id: 'coercion_end', ask: '胁迫哪天停止的？' },
  { id: 'freed', ask: '哪天恢复自由的？' },
  { id: 'known', ask: '哪天知道的？' },
  { id: 'birth', ask: '孩子哪天出生的？' },
  { id: 'birthday', ask: '哪天满N岁？' },
  { id: 'last_check', ask: '上一次是哪天办的？' },
  { id: 'card_expiry', ask: '卡上的有效期到哪天？' },
  { id: 'permit_expiry', ask: '居住证的有效期到哪天？' },
  { id: 'contract_end', ask: '合同到哪天？' },
  { id: 'subsidy_end', ask: '补贴发到哪天？' },
  { id: 'previous_step', ask: '上一步哪天办完的？' },
] as const;

export type EventId = (typeof EVENTS)[number]['id'];
export const EVENT_IDS: readonly string[] = EVENTS.map((event) => event.id);

const asks = new Map<string, string>(EVENTS.map(({ id, ask }) => [id, ask]));

/** The question for an event's day; undefined for an event this version does not know. */
export function askForEvent(id: string, age?: number): string | undefined {
  return asks.get(id)?.replace('N', age === undefined ? '多少' : String(age));
}
