import nacl from 'tweetnacl';
import { keyIdOf, type Envelope } from '@/domain/release/envelope';

/** Whether a signature of a message was made with the private half of a public key. */
export type VerifySignature = (message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array) => boolean;

/** Plain JavaScript without BigInt, which iOS before 14 lacks and WeChat has no other way for. */
export const verifyEd25519: VerifySignature = (message, signature, publicKey) => nacl.sign.detached.verify(message, signature, publicKey);

/**
 * Whether a trusted key signed the envelope. Signatures of keys we do not know are passed over (a publisher changing keys
 * signs with the old and the new); one of a key we know must be right.
 */
export function isGenuine({ signatures, signedText }: Envelope, trustedKeys: readonly string[], verify: VerifySignature = verifyEd25519): boolean {
  let message: Uint8Array;
  try {
    message = utf8Bytes(signedText);
  } catch {
    // Half a surrogate pair has no UTF-8: nothing that a publisher wrote.
    return false;
  }
  const trusted = signatures.flatMap(({ keyid, sig }) => trustedKeys.filter((key) => keyIdOf(key) === keyid).map((key) => ({ key, sig })));
  return trusted.length > 0 && trusted.every(({ key, sig }) => verify(message, hexBytes(sig), hexBytes(key)));
}

export function hexBytes(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) => parseInt(hex.slice(at * 2, at * 2 + 2), 16));
}

/** UTF-8 by hand: the oldest engines have no TextEncoder. */
export function utf8Bytes(text: string): Uint8Array {
  return Uint8Array.from(unescape(encodeURIComponent(text)), (char) => char.charCodeAt(0));
}
