import { eventAsk } from '@/copy/event-words';
import { guideWords } from '@/copy/guide-words';
import type { DateRule, TimeLimit } from '@/domain/guide/date-rule';
import type { Guide } from '@/domain/guide/guide';

export interface DatedRule {
  readonly key: string;
  readonly name: string;
  /** The rule in the guide's own words. */
  readonly text: string;
  readonly rule: DateRule | TimeLimit | undefined;
  /** The event it counts from, with the question for its day; only with the first rule that counts from it. */
  readonly asked?: { readonly event: string; readonly ask: string };
}

/** The guide's deadlines, then the time limits of steps from which a day can be counted. */
export function rulesWithDates({ deadlines, steps }: Pick<Guide, 'deadlines' | 'steps'>): readonly DatedRule[] {
  const seen = new Set<string>();
  const asking = (rule: DateRule | TimeLimit | undefined): Pick<DatedRule, 'rule' | 'asked'> => {
    if (rule === undefined || !('from' in rule) || rule.from === undefined || seen.has(rule.from)) return { rule };
    seen.add(rule.from);
    const ask = eventAsk(rule.from, 'age' in rule ? rule.age : undefined);
    return ask === undefined ? { rule } : { rule, asked: { event: rule.from, ask } };
  };
  return [
    ...deadlines.map(({ id, name, text, when }) => ({ key: id ?? name, name, text, ...asking(when) })),
    ...steps.flatMap(({ title, time_limit: limit }) => (limit?.from === undefined || deadlines.some(({ when }) => isSame(when, limit)) ? [] : [{ key: `step ${title}`, name: guideWords.limitOf(title), text: limit.text, ...asking(limit) }])),
  ];
}

/** A step's limit that a deadline says already. */
const isSame = (when: DateRule | undefined, limit: TimeLimit): boolean =>
  when !== undefined && 'value' in when && when.from === limit.from && when.value === limit.value && when.unit === limit.unit && when.before === limit.before;
