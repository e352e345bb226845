import type { Field } from './fields';
import { headerText, unitOf } from './header-text';

const MEAL = /早餐|午餐|中餐|晚餐|早市|午市|晚市|上午|下午|中午|晚上/;
const DAYS = /工作日|周末|双休日|节假日|(?:周|星期)[一二三四五六日天1-7](?:(?:[-至到~、及]|和)?(?:周|星期)?[一二三四五六日天1-7])*/;
const GROUP = /\d{2,3}(?:(?:周岁|岁)?[-~至—到]\d{2,3})?(?:周)?岁(?:及)?(?:以上|以下)?(?:[^()元]*)|困难[^()元]*|低保[^()元]*|特困[^()元]*|残疾[^()元]*|失独[^()元]*|户籍[^()元]*|非户籍[^()元]*|普通[^()元]*|长者[^()元]*|老人[^()元]*|社会[^()元]*|其他[^()元]*|早餐|午餐|中餐|晚餐/;

/** Words the header says of every cell below it, which the cells therefore leave out: "午餐", "周一至周五", "60-69岁". */
export function labelOf(field: Field, header: string): { readonly label?: string; readonly unit?: string } {
  const text = headerText(header);
  const last = text.split('»').pop() ?? text;
  if (field === 'hours') {
    const words = [DAYS.exec(text)?.[0], MEAL.exec(last)?.[0]].filter((word) => word !== undefined);
    return words.length > 0 ? { label: words.join('') } : {};
  }
  if (field === 'price') {
    const unit = unitOf(text) ?? text.split('»').map(unitOf).find((found) => found !== undefined) ?? (/月(?:费|收费|租)/.test(last) ? '元/月' : undefined);
    const group = GROUP.exec(last)?.[0]?.replace(/(?:收费|价格|自付|就餐|用餐)?(?:标准|价格|费用|餐费)?$/, '');
    return { ...(group && !/饭堂|食堂|助餐|餐厅/.test(group) && { label: group }), ...(unit !== undefined && { unit }) };
  }
  if (field === 'description') return /简介|介绍/.test(text) ? {} : { label: text.replace('»', '').replace(/^是否/, '') };
  if (field === 'editor_notes') return { label: text.replace('»', '') };
  return {};
}

/** What a header of prices says besides that it is one: "特殊群体价格" → 特殊群体. For tables with several such columns. */
export const priceGroup = (header: string): string => headerText(header).split('»').pop()?.replace(/\(.*?\)|收费|价格|价钱|费用|餐费|餐标|定价|资费|价位|单价|自付|支付|标准|金额|元[/每]?.?|[/:：]/g, '') ?? '';
