import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readShare } from '@/domain/share-link/read-share';
import type { Share } from '@/domain/share-link/share';

interface KeptLink {
  readonly what: string;
  readonly code: string;
  readonly share: Share;
}

const links = JSON.parse(readFileSync(path.join(__dirname, 'fixtures/v1-links.json'), 'utf8')) as readonly KeptLink[];

/** These codes are in chats, on walls and in letters. Never change or remove one: if a test fails, the code that reads is wrong. */
test.each(links)('made by version 1: $what', ({ code, share }) => expect(readShare(code)).toEqual({ status: 'ok', share }));

test('links of every type are kept', () => {
  expect(new Set(links.map(({ share }) => share.type))).toEqual(new Set(['place', 'community', 'guide', 'filter', 'plan', 'list']));
});
