import { randomBytes } from 'node:crypto';
import nacl from 'tweetnacl';
import { hexBytes, utf8Bytes } from '../../src/catalogue/sync/signature';
import { envelopeText, keyIdOf, signedTextOf } from '../../src/domain/release/envelope';
import type { Latest } from '../../src/domain/release/latest';

/** An Ed25519 key pair in hex. The seed is the secret: whoever has it can publish. */
export interface SigningKey {
  readonly publicKey: string;
  readonly seed: string;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

export function keyOfSeed(seed: string): SigningKey {
  return { seed, publicKey: hex(nacl.sign.keyPair.fromSeed(hexBytes(seed)).publicKey) };
}

export const newKey = (): SigningKey => keyOfSeed(randomBytes(32).toString('hex'));

/** The text of latest.json, signed by each of the keys. */
export function signLatest(latest: Latest, keys: readonly SigningKey[]): string {
  const message = utf8Bytes(signedTextOf(latest));
  const signatures = keys.map(({ seed, publicKey }) => ({
    keyid: keyIdOf(publicKey),
    sig: hex(nacl.sign.detached(message, nacl.sign.keyPair.fromSeed(hexBytes(seed)).secretKey)),
  }));
  return envelopeText(latest, signatures);
}
