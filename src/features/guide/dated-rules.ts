import { guideWords } from '@/copy/guide-words';
import type { DateRule, TimeLimit } from '@/domain/guide/date-rule';
import { askForEvent } from '@/domain/guide/events';
import type { Guide } from '@/domain/guide/guide';

export interface DatedRule {
  readonly key: string;
  readonly name: string;
  /** The rule in the guide's own words. */
  readonly text: string;
  readonly rule: DateRule | TimeLimit | undefined;
}

/** The guide's deadlines, then the time limits of steps from which a day can be counted. */
export function rulesWithDates({ deadlines, steps }: Pick<Guide, 'deadlines' | 'steps'>): readonly DatedRule[] {
  return [
    ...deadlines.map(({ id, name, text, when }) => ({ key: id ?? name, name, text, rule: when })),
    ...steps.flatMap(({ title, time_limit: limit }) => (limit?.from === undefined ? [] : [{ key: `step ${title}`, name: guideWords.limitOf(title), text: limit.text, rule: limit }])),
  ];
}

/** Each event a day is needed of, once, with the question for it. */
export function askedEvents(guide: Pick<Guide, 'deadlines' | 'steps'>): readonly { readonly event: string; readonly ask: string }[] {
  const asked = new Map<string, string>();
  for (const { rule } of rulesWithDates(guide)) {
    if (rule === undefined || !('from' in rule) || rule.from === undefined) continue;
    const ask = askForEvent(rule.from, 'age' in rule ? rule.age : undefined);
    if (ask !== undefined && !asked.has(rule.from)) asked.set(rule.from, ask);
  }
  return [...asked].map(([event, ask]) => ({ event, ask }));
}
