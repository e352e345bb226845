import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { addressOf, landingPage, landingUrl, shareOfPage } from '@/domain/share-link/landing';
import { openLink } from '@/domain/share-link/open-link';
import { encodeShare } from '@/domain/share-link/share-code';
import type { Share } from '@/domain/share-link/share';
import { routes } from '@/routes';
import { shares } from './arbitraries';

interface KeptUrl {
  readonly what: string;
  readonly url: string;
  readonly share: Share;
}
const kept = JSON.parse(readFileSync(path.join(__dirname, 'fixtures/v1-urls.json'), 'utf8')) as readonly KeptUrl[];

/** These addresses are in chats, on walls and in letters. Never change or remove one: if a test fails, the code that reads is wrong. */
test.each(kept)('in use: $what', ({ url, share }) => {
  expect(openLink(url)).toMatchObject({ status: 'ok', share });
  expect(openLink(`阿婆看这里：${url}，近`)).toMatchObject({ status: 'ok', share });
});

test('every share comes back from its address, and its code is no part of what a server sees', () => {
  fc.assert(
    fc.property(shares, fc.constantFrom('https://a.example/', 'https://a.example/x/y'), (wish, base) => {
      const made = encodeShare(wish);
      if (!made.ok) return;
      const url = landingUrl(base, made.share, made.code);
      expect(openLink(url)).toEqual({ status: 'ok', share: made.share, code: made.code });
      expect(new URL(url).hash).toBe(`#s=${made.code}`);
      expect(new URL(url).search).toBe('');
    }),
  );
});

test('a page is about exactly what its name says; what its page cannot show has none', () => {
  const own: readonly Share[] = [
    { type: 'place', id: 'ec-1036' },
    { type: 'guide', id: 'senior-card' },
    { type: 'community', id: '440118105203' },
    { type: 'filter', kind: 'elder_canteen' },
    { type: 'filter', kind: 'elder_canteen', area: '440104' },
  ];
  for (const share of own) expect(shareOfPage(landingPage(share))).toEqual(share);
  expect(shareOfPage('/a/b/p/ec-001')).toEqual({ type: 'place', id: 'ec-001' });
  for (const share of [{ type: 'filter', kind: 'elder_canteen', openNow: true }, { type: 'filter', kind: 'elder_canteen', area: '440104001' }, { type: 'filter', kind: 'elder_canteen', words: '猎德' }, { type: 'list', items: [] }] as const) {
    expect(landingPage(share)).toBe('s.html');
  }
  for (const path of ['', 's.html', 'p/', 'p/__proto__.html', 'p/ec-1.html', 'p/EC-001.html', 'x/ec-001.html', 'k/elder_canteen-999999.html', 'k/elder_canteen-440104-1.html', 'c/123.html', `g/${'a'.repeat(49)}.html`]) {
    expect(shareOfPage(path)).toBeUndefined();
  }
});

test('a code that was cut on the way leaves the page; without a page it is named as damaged', () => {
  expect(openLink('https://a.example/p/ec-001.html#s=1EABen')).toMatchObject({ status: 'ok', share: { type: 'place', id: 'ec-001' }, code: '1EABen9j' });
  expect(openLink('?page=p/ec-001.html#s=1EABen')).toMatchObject({ status: 'ok', share: { type: 'place', id: 'ec-001' } });
  expect(openLink('https://a.example/s.html#s=1EABen')).toMatchObject({ status: 'damaged' });
  for (const nothing of ['', 'https://a.example/', 'https://a.example/p/none.html', '看看这个']) expect(openLink(nothing)).toEqual({ status: 'none' });
});

test('without a deployed site the page of the app is the address', () => {
  const share = { type: 'place', id: 'ec-001' } as const;
  expect(addressOf({ here: 'http://127.0.0.1:8080/#/old' }, share, routes.place('ec-001'), '1EABen9j')).toBe(`http://127.0.0.1:8080/#${routes.place('ec-001')}&s=1EABen9j`);
  expect(addressOf({ web: 'https://a.example/jf/', here: 'x' }, share, routes.place('ec-001'), '1EABen9j')).toBe('https://a.example/jf/p/ec-001.html#s=1EABen9j');
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })), (text) => void openLink(text)));
});
