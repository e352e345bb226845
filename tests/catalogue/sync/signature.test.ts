import { readFileSync } from 'node:fs';
import { isGenuine, utf8Bytes, verifyEd25519, hexBytes } from '@/catalogue/sync/signature';
import { parseEnvelope } from '@/domain/release/envelope';
import verifyOnly from '../../../config/nacl/verify-only.js';
import { keyOfSeed, signLatest } from '../../../publisher/keys/signing-key';
import { nodeSign, nodeVerify } from './support/ed25519';
import { createSyncClient } from '@/catalogue/sync/client';
import { createDevice, launch, type Device } from './support/device';
import { createEndpoint, serve } from './support/endpoint';
import { SETTINGS } from './support/phone';
import { ACTIVE, publish, reader, signLatest as signByNode, SPARE } from './support/releases';

/** RFC 8032, section 7.1: seed, public key, message, signature. */
const RFC_8032 = [
  ['9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', '', 'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'],
  ['4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', '72', '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'],
] as const;

test.each(RFC_8032)('RFC 8032: %s', (seed, publicKey, message, signature) => {
  expect(keyOfSeed(seed).publicKey).toBe(publicKey);
  expect(verifyEd25519(hexBytes(message), hexBytes(signature), hexBytes(publicKey))).toBe(true);
  expect(verifyEd25519(hexBytes(`${message}00`), hexBytes(signature), hexBytes(publicKey))).toBe(false);
});

test('signs and judges as Node does', () => {
  const { latest } = publish({ version: 7 });
  expect(signLatest(latest, [ACTIVE, SPARE])).toBe(signByNode(latest, [ACTIVE, SPARE]));
  const message = utf8Bytes('截至 2026-11-21 𠮷');
  expect(Buffer.from(message).toString()).toBe('截至 2026-11-21 𠮷');
  const signature = hexBytes(nodeSign(message, ACTIVE.seed));
  for (let at = 0; at < 64; at += 21) {
    const tampered = Uint8Array.from(signature);
    tampered[at] = (tampered[at] ?? 0) ^ 1;
    for (const each of [signature, tampered]) expect(verifyEd25519(message, each, hexBytes(ACTIVE.publicKey))).toBe(nodeVerify(message, each, hexBytes(ACTIVE.publicKey)));
  }
});

test('a signature of a known key must be right even beside a right one', () => {
  const text = signLatest(publish({ version: 7 }).latest, [ACTIVE, SPARE]);
  const envelope = parseEnvelope(text);
  const [first, second] = envelope?.signatures ?? [];
  if (!envelope || !first || !second) throw new Error('two signatures expected');
  const keys = [ACTIVE.publicKey, SPARE.publicKey];
  expect(isGenuine(envelope, keys)).toBe(true);
  expect(isGenuine({ ...envelope, signatures: [first, { ...second, sig: first.sig }] }, keys)).toBe(false);
  expect(isGenuine({ ...envelope, signatures: [] }, keys)).toBe(false);
});

test('half a surrogate pair is not genuine, and not a crash', () => {
  expect(isGenuine({ signatures: [{ keyid: ACTIVE.publicKey.slice(0, 16), sig: '00'.repeat(64) }], signed: { schema: 1, min_app: '\ud800' }, signedText: '\ud800' }, [ACTIVE.publicKey])).toBe(false);
});

test('the same bytes are verified once; other bytes or other keys again', async () => {
  const [device, endpoint] = [createDevice(), createEndpoint(publish({ version: 1 }))];
  let looks = 0;
  const check = (keys: readonly string[], clientDevice: Device = device) => {
    const { world } = launch(clientDevice, endpoint.get);
    const counted = { ...world, verify: (...args: Parameters<typeof nodeVerify>) => ((looks += 1), nodeVerify(...args)) };
    return createSyncClient(counted, { ...SETTINGS, keys }, reader(publish({ version: 1 }))).check({ asked: true });
  };
  const keys = [ACTIVE.publicKey, SPARE.publicKey];
  expect((await check(keys)).outcome).toBe('up_to_date');
  expect((await check(keys)).outcome).toBe('up_to_date');
  expect(looks).toBe(1);
  // The next app does not trust the active key any more.
  expect((await check([SPARE.publicKey])).outcome).toBe('bad_signature');
  serve(endpoint, publish({ version: 1, latest: { expires: '2028-01-01' } }));
  expect((await check(keys)).outcome).toBe('up_to_date');
  expect(looks).toBe(2);
});

describe('what the build keeps of the library', () => {
  const whole = readFileSync(require.resolve('tweetnacl/nacl-fast.js'), 'utf8');
  const kept = verifyOnly(whole);
  const holder: { exports: { sign?: { detached: { verify: typeof verifyEd25519 } } } } = { exports: {} };
  new Function('module', kept)(holder);
  const verify = holder.exports.sign?.detached.verify;

  test.each(RFC_8032)('verifies as the whole does: %s', (_, publicKey, message, signature) => {
    expect(verify?.(hexBytes(message), hexBytes(signature), hexBytes(publicKey))).toBe(true);
    expect(verify?.(hexBytes(`${message}00`), hexBytes(signature), hexBytes(publicKey))).toBe(false);
    expect(verify?.(hexBytes(message), hexBytes(signature.replace(/^../, 'ff')), hexBytes(publicKey))).toBe(false);
  });

  test('is cut from it line for line', () => {
    const lines = new Set(whole.split('\n'));
    expect(kept.split('\n').filter((line) => !lines.has(line))).toEqual(['nacl.sign = { detached: {} };', '})(module.exports);']);
    expect(() => verifyOnly('another layout')).toThrow('adapt config/nacl/verify-only.js');
  });
});
