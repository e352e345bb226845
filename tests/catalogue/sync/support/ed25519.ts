import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { VerifySignature } from '@/catalogue/sync/signature';

/** Ed25519 by Node: the oracle for the library, and fast enough for thousands of runs inside Jest. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

export const nodeVerify: VerifySignature = (message, signature, publicKey) =>
  verify(null, message, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }), signature);

export const nodeSign = (message: Uint8Array, seed: string): string =>
  sign(null, message, createPrivateKey({ key: Buffer.concat([PKCS8, Buffer.from(seed, 'hex')]), format: 'der', type: 'pkcs8' })).toString('hex');
