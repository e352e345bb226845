import { canonicalJson } from './canonical';

/**
 * A short name for a value's content, 14 hex digits: equal content, equal name, whatever the order of fields. It finds
 * changes and damage; it is no protection against somebody who means harm. (cyrb53, public domain.)
 */
export const fingerprint = (value: unknown): string => textFingerprint(canonicalJson(value));

export function textFingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
