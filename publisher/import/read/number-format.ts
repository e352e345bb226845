/** What a cell's number format makes of its number. */
export type NumberFormat =
  | { readonly type: 'number'; readonly before: string; readonly after: string; readonly digits: number }
  | { readonly type: 'date' | 'time' | 'datetime' };

export const PLAIN: NumberFormat = { type: 'number', before: '', after: '', digits: 0 };

/** Formats that stand in no file because every spreadsheet knows them (ECMA-376 part 1, 18.8.30; 27-36 and 50-58 are the Chinese ones). */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58) return { type: 'date' };
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56) return { type: 'time' };
  return id === 22 ? { type: 'datetime' } : PLAIN;
}

/** Reads a format code such as yyyy"年"m"月"d"日", h:mm, 0"元", 00000000. Only its first section counts. */
export function readFormat(code: string): NumberFormat {
  const [section = ''] = code.split(';');
  const bare = section.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|[_*]./gi, '');
  const date = /[yd]|e(?![+-])/i.test(bare);
  const time = /[hs]/i.test(bare);
  if (date || time) return { type: date && time ? 'datetime' : date ? 'date' : 'time' };
  if (/m/i.test(bare)) return { type: 'date' };
  const zeros = /^0+$/.test(bare.trim()) ? bare.trim().length : 0;
  const [before = '', after = ''] = section.replace(/\[[^\]]*\]/g, '').replace(/\\(.)/g, '"$1"').split(/[0#?][0#?.,%]*/);
  const literal = (part: string): string => (part.match(/"([^"]*)"/g) ?? []).map((quoted) => quoted.slice(1, -1)).join('').trim();
  return { type: 'number', before: literal(before), after: literal(after), digits: zeros };
}

const DAY = 86_400_000;

/** The text a number shows; `date1904` is the old Macintosh calendar. A serial before 1900-03-01 is ambiguous and stays a number. */
export function shownNumber(value: number, format: NumberFormat, date1904: boolean): string {
  const plain = String(Number(value.toPrecision(15)));
  const digits = /e/i.test(plain) ? BigInt(Math.round(value)).toString() : plain;
  if (format.type === 'number') return format.before + (Number.isInteger(value) && value >= 0 ? digits.padStart(format.digits, '0') : digits) + format.after;
  const serial = value + (date1904 ? 1462 : 0);
  const clock = clockOf(serial % 1);
  if (format.type === 'time' && value >= 0 && value < 1) return clock;
  if (value === 1 && format.type === 'time') return '24:00';
  if (serial < 61 || serial > 2_958_465) return digits;
  const day = new Date(Math.round((Math.floor(serial) - 25_569) * DAY)).toISOString().slice(0, 10);
  return serial % 1 === 0 || format.type === 'date' ? day : `${day} ${clock}`;
}

/** "8:30" of 0.354166…, to the minute. */
function clockOf(fraction: number): string {
  const minutes = Math.round(fraction * 1440);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
