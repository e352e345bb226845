import { utf8Length } from '../release/canonical';
import { addDays } from '../time/count-days';
import { endOf, startOf, type Plan } from './plan';
import { aimWords } from './plan-words';

/** What an entry of a calendar says besides its time; the text may have several lines. */
export interface CalendarWords {
  readonly location?: string;
  readonly text: string;
}

/** The longest line of a calendar file, in bytes, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * The plan as an iCalendar file (RFC 5545): one event with reminders a day and two hours before. Times are UTC, so the phone's
 * zone does not matter; a plan without a time is an event of the whole day. The same plan always has the same UID, so a
 * changed plan replaces the old event. `about`: where it is and what is known of it, in the words that are sent to others too.
 */
export function icalendarOf(plan: Plan, about: CalendarWords, now: number): string {
  const start = startOf(plan);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//jiefang//plan//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${plan.id.replace(/[^\w-]/g, '_')}@jiefang`,
    `DTSTAMP:${utc(now)}`,
    `LAST-MODIFIED:${utc(plan.touched)}`,
    ...(start === undefined ? [`DTSTART;VALUE=DATE:${basic(plan.date)}`, `DTEND;VALUE=DATE:${basic(addDays(plan.date, 1))}`] : [`DTSTART:${utc(start)}`, `DTEND:${utc(endOf(plan))}`]),
    `SUMMARY:${escaped(aimWords(plan))}`,
    ...(about.location === undefined ? [] : [`LOCATION:${escaped(about.location)}`]),
    `DESCRIPTION:${escaped(about.text)}`,
    ...alarm('-P1D', plan),
    ...(start === undefined ? [] : alarm('-PT2H', plan)),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const alarm = (trigger: string, plan: Plan): readonly string[] => ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${trigger}`, `DESCRIPTION:${escaped(aimWords(plan))}`, 'END:VALARM'];

const basic = (date: string): string => date.replace(/-/g, '');

const utc = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n').replace(/[\u0000-\u001f\u007f]/g, ' ');

/** Long lines go on after a blank, cut between characters. */
function folded(line: string): string {
  let result = '';
  let bytes = 0;
  for (const char of line) {
    const length = utf8Length(char);
    if (bytes + length > LONGEST_LINE) {
      result += '\r\n ';
      bytes = 1;
    }
    result += char;
    bytes += length;
  }
  return result;
}
