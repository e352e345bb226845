import { parseCost } from '../../../src/domain/place/parse-cost';
import { finding, type Finding } from './issue';
import { isBlank, plainText } from './plain-text';

export interface PricePart {
  readonly text: string;
  readonly label?: string;
  readonly unit?: string;
}

/** The prices of a row in one text: "60-69岁6元；80岁以上3元". A bare number takes the header's unit, else 元. */
export function readPrice(parts: readonly PricePart[]): { readonly text: string; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const texts: string[] = [];
  for (const { text: cell, label, unit } of parts) {
    const text = plainText(cell).replace(/\n+/g, '；').replace(/[￥¥]\s*(\d+(?:\.\d+)?)(?!\s*元)/g, '$1元').replace(/；{2,}/g, '；');
    if (isBlank(text)) continue;
    const at = { field: 'price' as const, value: text };
    const bare = /^\d+(?:\.\d+)?$/.exec(text)?.[0];
    if (bare !== undefined && Number(bare) === 0) findings.push(finding('dropped', '写 0，分不清是免费还是没有填', '免费就写“免费”', at));
    else if (bare !== undefined && Number(bare) > 20_000) findings.push(finding('dropped', '数字太大，不像收费', '查原表', at));
    else if (bare !== undefined) {
      if (unit === undefined) findings.push(finding('changed', '只有数字，按“元”写', '若不是元，在原表写明单位', at));
      texts.push(`${label ?? ''}${Number(bare)}${unit ?? '元'}`);
    } else if (/^\d{4}-\d{2}-\d{2}/.test(text) || !/[元费价免餐块角补贴惠折标准\d]/.test(text)) findings.push(finding('dropped', '看不出是收费', '查原表', at));
    else {
      const priced = withUnit(text, unit);
      texts.push(label !== undefined && !priced.includes(label) ? `${label}${priced}` : priced);
    }
  }
  const text = texts.join('；');
  if (text !== '' && parseCost(text) === undefined && parts.length > 0) findings.push(finding('text', '照原文保留；没有读成分人群的价格', '', { field: 'price', value: text }));
  return { text, findings };
}

/** "3000-5000", "2500起", "1800元" under 收费（元/月）: the header's unit stands with the number, or a month's price reads as a meal's. */
function withUnit(text: string, unit: string | undefined): string {
  const [, amount, more = ''] = /^(\d+(?:\.\d+)?(?:\s*[-~—–至到]+\s*\d+(?:\.\d+)?)?)\s*元?\s*(起|左右|以上|以内)?$/.exec(text) ?? [];
  const said = text.includes('元') && !/月|年|[天日]/.test(unit ?? '');
  return amount === undefined || unit === undefined || said ? text : `${amount}${unit}${more}`;
}
