import { cleanText } from './clean-text';

/** An entry as the caller found it in the data; what is missing there is said to be missing. */
export interface PlainEntry {
  readonly name: string;
  /** The sender's note. */
  readonly note?: string;
  /** Of places only: undefined for a guide, empty fields for a place of which the data has none. `alert`: what to know before going. */
  readonly place?: { readonly address?: string; readonly phones: readonly string[]; readonly hours?: string; readonly alert?: string };
  /** Of whatever else: what is known of it, a line each. */
  readonly facts?: readonly string[];
  /** Of guides; `done` where the sender's ticks go along. */
  readonly papers?: readonly { readonly title: string; readonly done?: boolean }[];
}

export interface PlainSheet {
  readonly title: string;
  /** The sender's note to all. */
  readonly note?: string;
  /** What holds for all of it, one to a line. */
  readonly facts?: readonly string[];
  readonly entries: readonly PlainEntry[];
  /** YYYY-MM-DD of the data. */
  readonly dataDate: string;
  /** Stands alone on the last line, whatever its length: a broken link opens nothing. */
  readonly link?: string;
}

/** One SMS in Chinese. */
export const LONGEST_LINE = 70;
const INDENT = '  ';

/**
 * A share as words for SMS and group chats, complete without any link: lines of at most LONGEST_LINE UTF-16 units (but the
 * link), telephone numbers never broken. Names, addresses and telephones are the caller's, of the data it has.
 */
export function plainText({ title, note, facts = [], entries, dataDate, link }: PlainSheet): string {
  const clean = note === undefined ? '' : cleanText(note);
  const lines = [
    ...wrapped(`【街坊服务】${cleanText(title)}`, ''),
    ...(clean === '' ? [] : wrapped(clean, '')),
    ...facts.flatMap((fact) => wrapped(cleanText(fact), '')),
    ...entries.flatMap((entry, index) => entryLines(entry, entries.length > 1 ? `${index + 1}. ` : '')),
    ...wrapped(`数据截至 ${dataDate}，去之前请先打电话问清楚。`, ''),
  ];
  return [...lines, ...(link === undefined ? [] : ['在手机上打开：', link])].join('\n');
}

function entryLines({ name, note, place, facts: others = [], papers = [] }: PlainEntry, number: string): readonly string[] {
  const said = note === undefined ? '' : cleanText(note);
  const facts = [
    ...(place === undefined ? [] : placeLines(place)),
    ...others,
    ...papers.map(({ title, done }) => `${done === undefined ? '要带' : done ? '已备' : '未备'}：${cleanText(title)}`),
    ...(said === '' ? [] : [`说明：${said}`]),
  ];
  return [...wrapped(`${number}${cleanText(name)}`, INDENT), ...facts.flatMap((fact) => wrapped(`${INDENT}${fact}`, INDENT))];
}

const placeLines = ({ address, phones, hours, alert }: NonNullable<PlainEntry['place']>): readonly string[] => [
  `地址：${address ?? '资料里没有'}`,
  `电话：${phones.length > 0 ? phones.join('、') : '未公布，可拨 12345 问'}`,
  `时间：${hours ?? '未公布，去前先问'}`,
  ...(alert === undefined ? [] : [`留意：${alert}`]),
];

/** Part of a number or Latin word, which stays in one piece. */
const JOINED = /[0-9A-Za-z+().:-]/;
const SPACE_AT_START = /^\s+/;
const SPACE_AT_END = /\s+$/;
/** Never begins a line. */
const CLOSING = /[，。、；：！？）》”’,.;:!?)]/;

/** `rest` stands before every line but the first. */
function wrapped(text: string, rest: string): readonly string[] {
  const lines: string[] = [];
  let line = text;
  while (line.length > LONGEST_LINE) {
    const at = breakBefore(line);
    lines.push(line.slice(0, at).replace(SPACE_AT_END, ''));
    line = rest + line.slice(at).replace(SPACE_AT_START, '');
  }
  return [...lines, line];
}

function breakBefore(line: string): number {
  for (let at = LONGEST_LINE; at > LONGEST_LINE / 2; at--) {
    const [before, after] = [line.charAt(at - 1), line.charAt(at)];
    if (!(JOINED.test(before) && JOINED.test(after)) && !CLOSING.test(after) && !isLowSurrogate(after)) return at;
  }
  return isLowSurrogate(line.charAt(LONGEST_LINE)) ? LONGEST_LINE - 1 : LONGEST_LINE;
}

const isLowSurrogate = (unit: string): boolean => unit >= '\udc00' && unit <= '\udfff';
