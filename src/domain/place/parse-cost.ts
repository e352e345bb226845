import type { CostOption } from './cost';

const YEAR_AT_END = /[（(](\d{4})[)）]$/;
/** "餐标12元；个人付：" or "12元/餐:" or "两荤一素一汤:" before the list. */
const HEAD = /^(?:(餐标\d+(?:\.\d+)?元)[；;](?:个人付|自付)[：:]|((?:\d+(?:\.\d+)?元\/餐|[^：:；;，,\d]+))[：:])/;
const ITEM = /^(.+?)[：:]?(?:自付|个人付|付)?(?:(\d+(?:\.\d+)?)元|免费)$/;
/** "5元/餐", "每餐5元": for what the sum is paid. */
const PER = /元\s*(?:[/／]|每)\s*([餐份位次顿人])|每([餐份位次顿人])(?=\d)/g;
/** The only digits a group's name may hold: an age or a band of ages. */
const AGES = /\d+(?:[-—~至]\d+)?(?:周)?岁/g;
/** Words that make a sum relative, conditional or older than another: not a plain price. */
const UNCLEAR = /[补减降惠约起另凭按最比折第]/;

/**
 * The price of each group where the words are a plain list of groups and sums; undefined for anything else,
 * which stays text. No sum is ever computed.
 */
export function parseCost(text: string): CostOption[] | undefined {
  const year = YEAR_AT_END.exec(text)?.[1];
  const body = text.replace(YEAR_AT_END, '').trim();
  const since = year === undefined ? {} : { valid_from: year };
  if (body === '免费') return [{ option: '免费', amount: 0, currency: 'CNY', ...since }];
  if (UNCLEAR.test(body)) return undefined;

  const head = HEAD.exec(body);
  const list = body.slice(head?.[0].length ?? 0);
  const per = [...new Set([...list.matchAll(PER)].map((match) => `每${match[1] ?? match[2] ?? ''}`))];
  if (per.length > 1) return undefined;
  const description = head?.[1] ?? head?.[2] ?? per[0];
  const options: CostOption[] = [];
  for (const item of list.replace(PER, (whole) => (whole.startsWith('元') ? '元' : '')).split(/[/／,，、;；\n]|(?<=元|免费)\s+/)) {
    const match = ITEM.exec(item.trim());
    const group = match?.[1]?.replace(/[：:]$/, '').trim();
    if (!match || !group || /\d/.test(group.replace(AGES, ''))) return undefined;
    options.push({
      option: group,
      amount: Number(match[2] ?? '0'),
      currency: 'CNY',
      ...(description === undefined ? {} : { amount_description: description }),
      ...since,
    });
  }
  // A single sum without a list may be the price of a dish or a subsidy: only a list shows that groups are meant.
  return options.length >= 2 ? options : undefined;
}
