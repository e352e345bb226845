import { faultsOfResidentText } from '../../rules/words';
import { finding, type Finding } from './issue';
import { isBlank, oneLine } from './plain-text';
import { withoutPrivate } from './private';
import type { Field } from '../columns/fields';

/** A text in one line without personal data; a formula, a link or HTML in it drops the cell. '' where nothing is known. */
export function readText(cell: string, field: Field): { readonly text: string; readonly findings: readonly Finding[] } {
  const { text, findings } = withoutPrivate(oneLine(cell));
  if (isBlank(text)) return { text: '', findings };
  const fault = textFault(text);
  if (fault === undefined) return { text, findings };
  return { text: '', findings: [...findings, finding('dropped', fault, '查原表，改成普通文字', { field, value: text })] };
}

/** What must not be in a text, wherever it was read. */
export function textFault(text: string): string | undefined {
  if (text.includes('\ufffd')) return '有乱码，文件的编码或内容损坏';
  if (/^[=@]|^[+-](?=[\w(=])/.test(text)) return '像公式（以 = + - @ 开头）';
  if (faultsOfResidentText(text).length > 0) return '含有链接或网页代码';
  return undefined;
}

/** A name: at least one Chinese or Latin letter, not only a number or a remark. */
export function nameFault(name: string): string | undefined {
  if (!/[\u3400-\u9fff]/.test(name)) return '名称里没有汉字';
  if (name.length > 60) return '名称太长，像是一段说明';
  if (name.length < 2) return '名称只有一个字';
  return undefined;
}

export function addressFault(address: string): string | undefined {
  if (!/[\u3400-\u9fff]{2}/.test(address)) return '看不出是地址';
  if (/^\d{4}-\d{2}-\d{2}/.test(address)) return '这是日期，可能是 Excel 改成的';
  return undefined;
}
