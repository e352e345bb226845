import * as v from 'valibot';
import { canonicalJson } from './canonical';
import type { Latest } from './latest';

/**
 * latest.json as it is served: what is said, and who signed it. The bytes that are signed are the UTF-8 of
 * `canonicalJson(signed)`. The file itself must be its own canonical spelling, so one meaning has one sequence of bytes.
 */
export const EnvelopeSchema = v.object({
  signatures: v.pipe(v.array(v.object({ keyid: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)), sig: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)) })), v.maxLength(4)),
  signed: v.looseObject({ schema: v.number(), min_app: v.string() }),
});
export type Signature = Readonly<v.InferOutput<typeof EnvelopeSchema>['signatures'][number]>;

export interface Envelope {
  readonly signatures: readonly Signature[];
  /** What is said; its fields are judged only after the signature. */
  readonly signed: Readonly<Record<string, unknown>> & { readonly schema: number; readonly min_app: string };
  /** The text whose UTF-8 bytes are signed. */
  readonly signedText: string;
}

/** latest.json may be this long: a reader stops here. */
export const LATEST_MAX_BYTES = 2048;
/** A publisher keeps it this short. */
export const LATEST_GOOD_BYTES = 1024;

/** A key is named by the first half of its first bytes: 16 hex digits of the public key. */
export const keyIdOf = (publicKey: string): string => publicKey.slice(0, 16);

export const signedTextOf = (latest: Latest): string => canonicalJson(latest);

export const envelopeText = (latest: Latest, signatures: readonly Signature[]): string => canonicalJson({ signatures, signed: latest });

/** The envelope in a text, or undefined when the text is anything else. */
export function parseEnvelope(text: string): Envelope | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const result = v.safeParse(EnvelopeSchema, value);
  if (!result.success || canonicalJson(value) !== text) return undefined;
  const { signatures, signed } = result.output;
  return { signatures, signed, signedText: canonicalJson(signed) };
}
