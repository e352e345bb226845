import { LATEST_FILE_NAME } from '@/domain/release/assemble';
import { compareEditions, LatestSchema, type Edition } from '@/domain/release/latest';
import { parseEnvelope } from '@/domain/release/envelope';
import { utf8Length } from '@/domain/release/canonical';
import { PARCEL_FORMAT, type Parcel } from '@/domain/release/parcel';
import * as v from 'valibot';
import type { Get, Reply } from './world';

/** What a parcel says it is, or undefined when it is not one. Nothing in it is believed before it is verified like a download. */
export function readParcel(text: string): Parcel | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('files' in value) || !('format' in value)) return undefined;
    const { format, files } = value;
    if (format !== PARCEL_FORMAT || typeof files !== 'object' || files === null) return undefined;
    const texts = Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { format, files: Object.fromEntries(texts) };
  } catch {
    return undefined;
  }
}

/**
 * A way to the endpoint's files that knows a parcel. Files named by their hash come from it, for they cannot be stale;
 * latest.json only when the endpoint does not answer and the parcel's is newer than what is held: the newest word is the endpoint's.
 */
export function withParcel(parcel: Parcel, get: Get, held: Edition | undefined): Get {
  const replyWith = (name: string): Reply | undefined => {
    const text = Object.prototype.hasOwnProperty.call(parcel.files, name) ? parcel.files[name] : undefined;
    return text === undefined ? undefined : { status: 200, text, tooLong: false, bytes: utf8Length(text) };
  };
  return async (url, maxBytes) => {
    const name = url.slice(url.lastIndexOf('/') + 1);
    if (name !== LATEST_FILE_NAME) return replyWith(name) ?? get(url, maxBytes);
    try {
      return await get(url, maxBytes);
    } catch (error) {
      const carried = replyWith(name);
      if (carried && isNewer(carried.text, held)) return carried;
      throw error;
    }
  };
}

function isNewer(latestText: string, held: Edition | undefined): boolean {
  const read = v.safeParse(LatestSchema, parseEnvelope(latestText)?.signed);
  return read.success && (!held || compareEditions(read.output, held) > 0);
}
