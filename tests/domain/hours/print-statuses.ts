import { parseHours } from '../../../src/domain/hours/parse-hours';
import { scheduleLines, statusWords } from '../../../src/domain/hours/words';
import { nextBoundary, status } from '../../../src/domain/hours/status';
import { CALENDAR } from './calendar-2026';

/** Run by zone.test.ts in processes of different zones: every 7th hour of seven weeks around the autumn holidays and a change of summer time. */
const TEXTS = ['工作日 9:00-12:00、13:00-17:00;周六上午;国庆当天照常', '每日 18:00-02:00', '每月第二个周六 9:00-11:00', '24小时'];
const exceptions = [{ from: '2026-10-20', to: '2026-10-21', slots: [], reason: '停水' }];
const START = Date.UTC(2026, 8, 24);

const lines = TEXTS.flatMap((text) => {
  const parsed = parseHours(text);
  if (parsed === undefined) return [];
  const schedule = { ...parsed, exceptions };
  return Array.from({ length: 168 }, (_, index) => {
    const now = START + index * 7 * 3_600_000;
    const answer = status({ schedule }, CALENDAR, now);
    return JSON.stringify([answer, statusWords(answer, now, '办公'), nextBoundary([answer], now), scheduleLines(schedule, now)]);
  });
});
console.log([new Date(START).getTimezoneOffset(), ...lines].join('\n'));
