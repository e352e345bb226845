import { encode } from 'uqr';

/** Rows of modules, true for dark, without a quiet zone. */
export type QrModules = readonly (readonly boolean[])[];

/** Light modules around a code (ISO 18004). */
export const QUIET_MODULES = 4;

/** A QR code of error level M: 15 % of it may be dirty or torn. `text`: at most 2,331 bytes; throws a RangeError for more. */
export function qrModules(text: string): QrModules {
  return encode(text, { ecc: 'M', border: 0 }).data;
}
