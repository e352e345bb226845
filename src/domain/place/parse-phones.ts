import { findMobileNumbers } from './mobile';
import { isMobile, PHONE_NUMBER, PUBLISHED_MOBILE, type Phone } from './phone';

export { PUBLISHED_MOBILE };

export interface ParsedPhones {
  readonly phones: readonly Phone[];
  /** Parts of the cell that are no clear service number: to be corrected by the editor, never guessed. */
  readonly unclear: readonly string[];
}

const SEPARATORS = /[;；、，,/\n]|或/;
const WITH_NOTE = /^(.*?)[（(]([^（()）]*[^\d（()）\s][^（()）]*)[)）]$/;

/** One number in the spelling of a release; undefined if it is not clear. An area code is never added. */
export function normalisePhone(text: string): string | undefined {
  const plain = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[－—–‐]/g, '-')
    .replace(/^[（(](0\d{2,3})[)）]/, '$1-')
    .replace(/^\+?86-?(?=0?[2-9])/, '')
    .replace(/\s+/g, '')
    .replace(/--+/g, '-');
  const withHyphen = /^0(10|2\d)\d{8}$/.test(plain) ? `${plain.slice(0, 3)}-${plain.slice(3)}` : plain;
  return PHONE_NUMBER.test(withHyphen) ? withHyphen : undefined;
}

/** "020-87980145；020-87983606（值班）" → two phones, the second with a description. */
export function parsePhones(cell: string): ParsedPhones {
  const phones: Phone[] = [];
  const unclear: string[] = [];
  for (const part of cell.split(SEPARATORS).map((piece) => piece.trim()).filter((piece) => piece !== '')) {
    const noted = WITH_NOTE.exec(part);
    const number = publishedMobile(noted) ?? normalisePhone(noted?.[1] ?? part);
    if (number === undefined) unclear.push(part);
    else if (!phones.some((phone) => phone.number === number)) phones.push(noted?.[2] ? { number, description: noted[2].trim() } : { number });
  }
  return { phones, unclear };
}

/** "13800138000（公布的服务手机）": the words say that an editor found the number published for the service. */
function publishedMobile(noted: RegExpExecArray | null): string | undefined {
  const [, number = '', note = ''] = noted ?? [];
  return note.startsWith(PUBLISHED_MOBILE) && isMobile(number.trim()) ? number.trim() : undefined;
}

/** The mobile numbers of a phones cell that are not marked as published. */
export function privateMobiles(cell: string): string[] {
  const marked = new RegExp(`1[3-9]\\d{9}[（(]${PUBLISHED_MOBILE}`, 'g');
  return findMobileNumbers(cell.replace(marked, ''));
}
