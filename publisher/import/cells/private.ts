import { findMobileNumbers } from '../../../src/domain/place/mobile';
import { ADDRESSED_WITHIN, looksLikePerson } from '../columns/surnames';
import { finding, type Finding } from './issue';
import { mask } from './phones';

const ID_CARD = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;
const PERSON_AFTER = /(联系人|负责人|经办人|联络人|联络员|牵头人|站长|院长|主任|店长|填表人|填报人|制表人|审核人|管理员|联系|找|由)[:：\s]?([\u4e00-\u9fff]{2,4}?)(?=[,，;；。、\s(（)）|*▢\d:：]|电话|手机|微信|QQ|负责|$)/gi;
/** An account of WeChat or QQ beside its word: that of a person as likely as a public one, and nothing tells them apart. */
const ACCOUNT = /(?:微信号?|QQ号?|wechat|vx)[:：\s]*(?:[A-Za-z][\w-]{4,19}|\d{5,11})(?!\d)/gi;

/** Takes mobile numbers, identity numbers and named persons out of a text; what was taken is reported masked. */
export function withoutPrivate(text: string): { readonly text: string; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let rest = text.replace(ID_CARD, (id) => {
    findings.push(finding('private', '身份证号，已删去', '', { value: `${id.slice(0, 4)}****` }));
    return '';
  });
  for (const mobile of findMobileNumbers(rest)) {
    rest = rest.replace(mobile, '');
    findings.push(finding('private', '手机号码，已删去', '', { value: mask(mobile.replace(/\D/g, '').slice(-11)) }));
  }
  rest = rest.replace(PERSON_AFTER, (whole: string, role: string, name: string) => {
    if (!looksLikePerson(name)) return whole;
    findings.push(finding('private', '人名，已删去', '', { value: `${name.slice(0, 1)}**` }));
    return role === '找' || role === '联系' ? '' : role;
  });
  rest = rest.replace(ACCOUNT, (account) => {
    findings.push(finding('private', '微信或 QQ 号，已删去', '', { value: `${account.slice(0, 2)}****` }));
    return '';
  });
  rest = rest.replace(ADDRESSED_WITHIN, (_whole: string, _verb: string, person: string) => {
    findings.push(finding('private', '人名，已删去', '', { value: `${person.slice(0, 1)}**` }));
    return '';
  });
  if (findings.length === 0) return { text, findings };
  return { text: rest.replace(/(?:联系人|负责人|手机|电话|联系电话|联系|身份证号?)[:：]?(?=[,，;；。\s)）]|$)/g, '').replace(/[(（]\s*(?:请?找|由)?\s*[)）]/g, '').replace(/^[,，;；、\s]+|[,，;；、\s]+$/g, '').trim(), findings };
}

/** For showing a value anywhere: nothing in it may identify a person. */
export function masked(value: string): string {
  if (looksLikePerson(value.trim())) return `${value.trim().slice(0, 1)}**`;
  let text = value.replace(ID_CARD, (id) => `${id.slice(0, 4)}****`);
  for (const mobile of findMobileNumbers(text)) text = text.replace(mobile, mask(mobile.replace(/\D/g, '').slice(-11)));
  return text
    .replace(ACCOUNT, (account) => `${account.slice(0, 2)}****`)
    .replace(PERSON_AFTER, (whole: string, role: string, name: string) => (looksLikePerson(name) ? `${role}${name.slice(0, 1)}**` : whole))
    .replace(ADDRESSED_WITHIN, (_whole: string, verb: string, person: string) => `${verb}${person.slice(0, 1)}**`);
}
