import * as v from 'valibot';
import { canonicalJson } from '../release/canonical';
import { textFingerprint } from '../release/fingerprint';
import { PersonalSchema, type Personal } from './personal';

/** Format of the text; raised when an older app could not read a newer text. */
export const BACKUP_VERSION = 1;

const GREETING = '【街坊服务备份】请整段复制，到新手机上粘贴。';
const HEAD = /JF(\d{1,4}):(\d{1,9}):([0-9a-f]{14}):/;

/**
 * Everything personal as one text without line breaks: a greeting, then `JF<version>:<length>:<fingerprint>:` and canonical
 * JSON. Plain JSON is the shortest form a chat carries whole: base64 makes Chinese longer, and no compressor is in the app.
 */
export function exportText(personal: Personal): string {
  const json = canonicalJson(personal);
  return `${GREETING}JF${BACKUP_VERSION}:${json.length}:${textFingerprint(json)}:${json}`;
}

export type ImportFault =
  /** No backup in the text at all. */
  | 'not_a_backup'
  /** Written by a newer app. */
  | 'newer_version'
  /** The end is missing: not all of it was copied. */
  | 'cut_short'
  /** Characters were changed on the way. */
  | 'damaged'
  /** Whole, yet not what this app writes. */
  | 'malformed';

export type Imported = { readonly ok: true; readonly personal: Personal } | { readonly ok: false; readonly fault: ImportFault };

/** The backup in a pasted text, whatever stands around it. A fault changes nothing: it is all or none. */
export function importText(pasted: string): Imported {
  // Chats and notes break long lines; the JSON itself holds none.
  const text = pasted.replace(/[\r\n]/g, '');
  const head = HEAD.exec(text);
  if (head === null) return { ok: false, fault: 'not_a_backup' };
  const [whole, version, length, expected] = head;
  if (Number(version) > BACKUP_VERSION) return { ok: false, fault: 'newer_version' };
  const from = head.index + whole.length;
  const json = text.slice(from, from + Number(length));
  if (json.length < Number(length)) return { ok: false, fault: 'cut_short' };
  if (textFingerprint(json) !== expected) return { ok: false, fault: 'damaged' };
  return parsed(json);
}

function parsed(json: string): Imported {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, fault: 'malformed' };
  }
  const result = v.safeParse(PersonalSchema, value);
  return result.success ? { ok: true, personal: result.output } : { ok: false, fault: 'malformed' };
}

/** What to tell the person. */
export const IMPORT_FAULT_WORDS: Readonly<Record<ImportFault, string>> = {
  not_a_backup: '这段文字里没有备份。请回到旧手机，重新复制一次。',
  newer_version: '备份来自更新的版本。请先升级这台手机上的小程序。',
  cut_short: '备份没有复制完整。请回到旧手机，整段再复制一次。',
  damaged: '备份在路上被改动了。请回到旧手机，重新复制一次。',
  malformed: '备份读不出来。请回到旧手机，重新导出一次。',
};
