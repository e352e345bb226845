import { createHash } from 'node:crypto';

/** Namespace of this project's ids, made from the DNS namespace of RFC 9562 and the name "jiefang". */
export const NAMESPACE = uuidV5('jiefang', '6ba7b810-9dad-11d1-80b4-00c04fd430c8');

/** UUID of version 5 (RFC 9562, 5.5): the same name always has the same UUID. */
export function uuidV5(name: string, namespace: string): string {
  const bytes = createHash('sha1').update(Buffer.from(namespace.replace(/-/g, ''), 'hex')).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
