export interface TimeRange {
  readonly opens_at?: string;
  readonly closes_at?: string;
}

const PART = '上午|早上|清晨|早晨|早|下午|午后|中午|晚上|晚间|傍晚|夜间|晚|凌晨|次日凌晨|次日|翌日|当晚';
const CLOCK = '(\\d{1,2})(?::(\\d{2}))?';

/**
 * "9:00-12:00", "上午9:00至下午5:00", "9-12:00", "10:30起", with the words for parts of the day. Times of one range share
 * the word before the first ("下午2:00至5:00"). A bare number is a time only before a range's full one.
 */
export const TIME_RANGE = new RegExp(
  `(?:从|自)?(${PART})?:?\\s?${CLOCK}\\s?(?:(?:-|至|到)\\s?(${PART})?\\s?(\\d{1,2}):(\\d{2})(?![\\d:])(止|结束)?|(起|开始|以后|之后)(?!-))`,
  'y',
);

const OVERNIGHT = /凌晨|次日|翌日/;

/** Minutes of a clock time under the word of its part of the day; undefined where both do not fit ("下午9:00" is 21:00, "上午14:00" nothing). */
function minutesOf(part: string | undefined, hour: number, minute: number): number | undefined {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  const at = (value: number): number => value * 60 + minute;
  if (part === undefined || part === '') return at(hour);
  if (OVERNIGHT.test(part)) return hour <= 6 ? at(hour) : undefined;
  if (/上午|早|清晨/.test(part)) return hour <= 12 && hour >= 4 ? at(hour) : undefined;
  if (part === '中午') return hour >= 11 && hour <= 15 ? at(hour) : hour >= 1 && hour <= 3 ? at(hour + 12) : undefined;
  if (/下午|午后/.test(part)) return hour >= 12 && hour < 24 ? at(hour) : hour >= 1 && hour <= 11 ? at(hour + 12) : undefined;
  if (hour === 12 && minute === 0) return at(24);
  return hour >= 17 ? at(hour) : hour >= 5 && hour <= 11 ? at(hour + 12) : undefined;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/**
 * The range a match of TIME_RANGE states; undefined if it could be read in two ways: "8:00-5:00" (17:00 or 5:00 in the
 * morning?) and "2:00-5:00" without a word for the part of the day are never guessed.
 */
export function readTimeRange(match: RegExpExecArray): TimeRange | undefined {
  const [, openPart, openHour, openMinute, closePart, closeHour, closeMinute, , from] = match;
  const opens = minutesOf(openPart, Number(openHour), Number(openMinute ?? '0'));
  if (opens === undefined || opens === 1440 || (openPart === undefined && opens > 0 && opens < 300)) return undefined;
  if (from !== undefined) return openMinute === undefined ? undefined : { opens_at: clock(opens) };
  let closes = minutesOf(closePart ?? laterPart(openPart, Number(openHour), Number(closeHour)), Number(closeHour), Number(closeMinute));
  if (closes === undefined) return undefined;
  if (closes === 0 || (opens === 0 && closes === 1439)) closes = 1440;
  if (closes > opens) return { opens_at: clock(opens), closes_at: clock(closes) };
  const overnight = OVERNIGHT.test(closePart ?? '') || (opens >= 1020 && closes <= 360);
  return overnight && closes < opens ? { opens_at: clock(opens), closes_at: clock(closes) } : undefined;
}

/** The opening's word holds for the closing time too, unless that is on the 24-hour clock already. */
function laterPart(part: string | undefined, openHour: number, closeHour: number): string | undefined {
  if (part === undefined || closeHour > 12) return undefined;
  return /上午|早|清晨/.test(part) && closeHour < openHour ? undefined : part;
}
