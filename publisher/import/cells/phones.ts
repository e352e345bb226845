import { findMobileNumbers } from '../../../src/domain/place/mobile';
import { normalisePhone, PUBLISHED_MOBILE } from '../../../src/domain/place/parse-phones';
import { looksLikePerson } from '../columns/surnames';
import { finding, type Finding } from './issue';
import { isBlank, plainText } from './plain-text';

export interface PhoneCell {
  /** As data/places writes them: 020-87564410;020-87564411（送餐）. */
  readonly phones: readonly string[];
  readonly findings: readonly Finding[];
}

/** What a number may be for, as residents may read it; any other word beside a number may be a person's name and goes. */
const PURPOSE = /值班|办公室|前台|总台|总机|订餐|送餐|点餐|助餐|饭堂|咨询|服务热线|热线|预约|登记|办公|接待|白天|夜间|晚上|服务台|客服|业务|座机|固话|电话/;
const NOT_FOR_CALLS = /传真|fax/i;
const FAX_HINT = '传真号不导入';

/** A number with all that may stand inside it, and its extension. Blanks join only what is grouped like one number. */
const AREA = '(?:\\+?(?:00)?86[- ]?)?[(（]?(010|02\\d|0[3-9]\\d{2})[)）]?[- ]?';
const BODY = '([2-8]\\d{3}[- ]?\\d{4})';
const EXTENSION = '(?:(?:-|转|转分机|分机|\\*|#|ext\\.?|x)\\s*(\\d{1,5})(?:号?分机)?)?(?!\\d)';
const NUMBER = new RegExp(
  [
    `(?<![\\d-])${AREA}(\\d{7,8}|\\d{4}[- ]\\d{4}|\\d{3}[- ]\\d{4})(?!\\d)${EXTENSION}`,
    `(?<![\\d-])(?:\\+?(?:00)?86[- ]?)?(?:20[- ]?)?${BODY}(?!\\d)${EXTENSION}`,
    '(?<![\\d-])((?:400|800)[- ]?\\d{3}[- ]?\\d{4}|(?:400|800)[- ]?\\d{4}[- ]?\\d{3})(?![\\d-])',
    '(?<![\\d-])(1[12][0-9]{1,3}|12\\d{3}|9[56]\\d{3,4})(?:-(\\d))?(?![\\d-])',
  ].join('|'),
  'gi',
);

/**
 * The service numbers of a cell. Mobile numbers and names are removed, each with a finding that does not show it;
 * `published` columns keep mobile numbers. Whatever is left over and holds digits is reported, never guessed.
 */
export function readPhones(cell: string, published: boolean): PhoneCell {
  const findings: Finding[] = [];
  const phones: string[] = [];
  let text = plainText(cell).normalize('NFKC').replace(/[‐-―−－—–]+/g, '-').replace(/--+/g, '-').replace(/\s*-\s*/g, '-');
  if (isBlank(text)) return { phones, findings };
  if (/^\d(?:\.\d+)?e\+?\d+$/i.test(text)) return { phones, findings: [finding('dropped', '电话被 Excel 显示成科学计数，尾数已经丢失', '把这一列设为文本后重新填写', { value: mask(text) })] };
  for (const mobile of findMobileNumbers(text)) {
    const digits = mobile.replace(/\D/g, '').slice(-11);
    text = text.replace(mobile, published ? '' : '▢');
    if (published) phones.push(`${digits}（${PUBLISHED_MOBILE}）`);
    else findings.push(finding('private', '手机号码，已删去', '若是对外公布的服务手机，在 map.json 给这一列写 "published": true', { value: mask(digits) }));
  }
  const rest = text.replace(NUMBER, (whole: string, ...groups: unknown[]) => {
    const [area, local, areaExt, bare, bareExt, free, short, shortExt] = groups as (string | undefined)[];
    const [, after = ''] = /^\s*[(（]([^\d,，;；、/|\n(（)）]{0,8})/.exec(text.slice((groups[groups.length - 2] as number) + whole.length)) ?? [];
    const before = /([^\d,，;；、/|\n)）]{0,8})$/.exec(text.slice(0, groups[groups.length - 2] as number))?.[1] ?? '';
    if (NOT_FOR_CALLS.test(before) || NOT_FOR_CALLS.test(after)) {
      findings.push(finding('dropped', FAX_HINT, '', { value: whole }));
      return ' ';
    }
    const digits = (part: string): string => part.replace(/\D/g, '');
    const number = local !== undefined ? withArea(area ?? '', digits(local), areaExt, whole) : bare !== undefined ? withArea('020', digits(bare), bareExt, whole) : (free ?? (shortExt === undefined ? short : `${short ?? ''}-${shortExt}`));
    const normal = number === undefined ? undefined : normalisePhone(free === undefined ? number : hotline(digits(free)));
    if (normal === undefined) {
      findings.push(finding('dropped', area === '020' && digits(local ?? '').length !== 8 ? '广州的固定电话应是 020 加 8 位' : '不是清楚的电话号码', '查到完整号码再填', { value: whole.trim() }));
      return ' ';
    }
    if (area !== undefined && area !== '020') findings.push(finding('changed', `区号 ${area} 不是广州的`, '核对号码', { value: normal }));
    const note = noteOf(before, after);
    if (!phones.some((phone) => phone.startsWith(normal))) phones.push(note === undefined ? normal : `${normal}（${note}）`);
    return ' ';
  });
  return { phones, findings: [...findings, ...leftOver(rest, phones.length > 0 || findings.length > 0)] };
}

/** One or two digits after a hyphen may be an extension or the end of a range (…4410-12): only 转 makes them clear. */
function withArea(area: string, local: string, extension: string | undefined, whole: string): string | undefined {
  if (area === '020' && (local.length !== 8 || /^[01]/.test(local))) return undefined;
  if (extension === undefined) return `${area}-${local}`;
  return extension.length < 3 && !/转|分机|ext|\*|#/i.test(whole) ? undefined : `${area}-${local}-${extension}`;
}

const hotline = (digits: string): string => `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;

function noteOf(before: string, after: string): string | undefined {
  const word = [after, before].map((part) => part.replace(/[:：()（）\s▢]/g, '')).find((part) => PURPOSE.test(part) && part.length <= 6 && !/^(?:联系|咨询|服务|办公)?电话$|^座机$|^固话$/.test(part));
  return word !== undefined && !looksLikePerson(word) ? word : undefined;
}

/** What stands beside the numbers: a name is personal, digits are unclear, words of purpose are known, the rest says nothing. */
function leftOver(rest: string, read: boolean): Finding[] {
  const findings: Finding[] = [];
  for (const part of rest.split(/[\s,，;；、/|()（）:：▢或]+/).filter((piece) => piece !== '')) {
    if (/\d/.test(part)) findings.push(finding('dropped', '不是清楚的电话号码', '写成 020-87564410 这样的完整号码', { value: part }));
    else if (looksLikePerson(part.replace(PURPOSE, '')) || looksLikePerson(part)) findings.push(finding('private', '人名，已删去', '', { value: `${part.slice(0, 1)}**` }));
    else if (!PURPOSE.test(part) && /[\u4e00-\u9fff]{2,}/.test(part) && !read) findings.push(finding('dropped', '没有电话号码', '填电话，或留空', { value: part }));
  }
  return findings;
}

/** Enough of a number to find it in the source, too little to call it. */
export const mask = (digits: string): string => (digits.length < 7 ? '****' : `${digits.slice(0, 3)}****${digits.slice(-2)}`);
