const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** Value of a Chinese numeral up to 99 (十二, 二十四); undefined if it is none. */
export function chineseNumber(text: string): number | undefined {
  if (text === '') return undefined;
  const [tens, units, more] = text.includes('十') ? text.split('十') : ['0', text];
  const ten = tens === '' ? 1 : tens === '0' ? 0 : NUMERALS[tens ?? ''];
  const unit = units === '' ? 0 : NUMERALS[units ?? ''];
  return ten === undefined || unit === undefined || more !== undefined ? undefined : ten * 10 + unit;
}

/** The numerals before 点, where a weekday may stand directly before the hour: 周五八点, 周二十点 (Tuesday, ten o'clock). */
function hourInDigits(week: string, run: string): string {
  const from = week === '' ? 0 : 1;
  for (let start = from; start < run.length; start += 1) {
    const hour = chineseNumber(run.slice(start));
    if (hour !== undefined && hour <= 24) return `${week}${run.slice(0, start)}${week === '' ? '' : ' '}${hour}`;
  }
  return week + run;
}

/** One spelling for what keyboards and sources vary: digits, colons, dashes, traditional day words, "8点半", spaces. */
export function normalizeHoursText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[~〜∼˜–—―‒‐−]+|--+/g, '-')
    .replace(/星期|礼拜|週/g, '周')
    .replace(/[:∶︰]/g, ':')
    .replace(/(周?)([一二两三四五六七八九十]{1,4})(?=[点时](?!段))/g, (_all, week: string, run: string) => hourInDigits(week, run))
    .replace(/二十四小时/g, '24小时')
    .replace(/(\d)\s*:\s*(\d)/g, '$1:$2')
    .replace(/(\d{1,2})[点时](?!段)钟?(?:(半)|(\d{1,2})分|([一1]刻)|([三3]刻)|整)?/g, (_all, hour: string, half, minutes, quarter, three) =>
      `${hour}:${half ? '30' : quarter ? '15' : three ? '45' : ((minutes as string | undefined) ?? '00').padStart(2, '0')}`)
    .replace(/(\d:\d\d)\s*\/\s*(?=\d{1,2}:\d\d)/g, '$1、')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(DAYS_BEHIND, '$2 $1');
}

/** "11:30-12:30(周一至周五)": the days of all the times before them, which name none themselves. */
const DAYS_BEHIND = /^([^()周日天月休假]*\d:\d\d)\s*\(((?:周|工作日|每[日天])[周一二三四五六日天每至到、-]*)\)$/;

