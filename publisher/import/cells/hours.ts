import { parseHours } from '../../../src/domain/hours/parse-hours';
import { finding, type Finding } from './issue';
import { isBlank, plainText } from './plain-text';

export interface HoursPart {
  readonly text: string;
  readonly label?: string;
}

const SPEAKS_OF_TIME = /\d{1,2}\.\d{2}\s*[-—–~～至到]|\d{1,2}\s*[:：∶点时]|[一二三四五六七八九十]+点|周|星期|礼拜|每[天日]|工作日|节假日|全天|全年|无休|休息|早|中午|午|晚|上午|下午|24小时|餐|逢|初一|十五|预约|电话|开放|时间/;
const DATE_SHAPE = /^\d{4}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2})?$/;

/** The hours of a row in one text, each column's words before its times; what no parser reads whole stays text. */
export function readHours(parts: readonly HoursPart[], days: string): { readonly text: string; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const texts: string[] = [];
  for (const { text: cell, label } of parts) {
    const text = plainText(cell).replace(/\n+/g, '；').replace(/；{2,}/g, '；');
    if (isBlank(text)) continue;
    const fault = faultOf(text);
    if (fault !== undefined) findings.push(finding('dropped', fault, '按原表写成 8:30-12:00 这样的文字', { field: 'hours', value: text }));
    else texts.push(label !== undefined && !text.includes(label) ? (/^(?:不|无|否|休|停)/.test(text) ? `${label}${text}` : `${label} ${text}`) : text);
  }
  const dayText = plainText(days);
  const times = texts.join('；');
  const text = isBlank(dayText) || !SPEAKS_OF_TIME.test(dayText) ? times : times === '' ? dayText : times.includes(dayText) ? times : `${dayText} ${times}`;
  if (text !== '' && parseHours(text) === undefined) findings.push(finding('text', '照原文保留；程序读不出确定的时间，街坊会看到原文和“去前先打电话”', '写成“周一至周五 8:30-12:00、14:00-17:30”可以自动算开门', { field: 'hours', value: text }));
  return { text, findings };
}

/** Why a cell cannot be hours: a time no clock shows, a date Excel made of "8-11", something else altogether. */
function faultOf(text: string): string | undefined {
  if (DATE_SHAPE.test(text)) return '这是日期，可能是 Excel 把时间改成了日期';
  if (/^\d{1,2}:\d{2}$/.test(text)) return '只有一个时刻，没有写到几点';
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return '只有一个数字，不是时间';
  for (const [, hour = '', minute = ''] of text.normalize('NFKC').matchAll(/(?<![\d:])(\d{1,2}):(\d{2})(?!\d)/g)) {
    if (Number(hour) > 24 || Number(minute) > 59 || (Number(hour) === 24 && Number(minute) > 0)) return `没有 ${hour}:${minute} 这个时间`;
  }
  return SPEAKS_OF_TIME.test(text) ? undefined : '看不出是时间';
}
