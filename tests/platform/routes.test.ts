import fc from 'fast-check';
import { isPage, isTab, parseCode, parseId, parseList, parseWords, routes, TAB_PAGES } from '@/routes';

const queryOf = (url: string): Record<string, string> =>
  Object.fromEntries((url.split('?')[1] ?? '').split('&').filter(Boolean).map((part) => part.split('=').map(decodeURIComponent) as [string, string]));

test('what a list link says is what the list page reads', () => {
  const query = fc.record({
    kind: fc.constantFrom('elder_canteen', 'funeral_home'),
    district: fc.option(fc.constantFrom('440106', '440118'), { nil: undefined }),
    subdistrict: fc.option(fc.constant('440106006'), { nil: undefined }),
    words: fc.option(fc.string({ minLength: 1, maxLength: 40 }), { nil: undefined }),
  });
  const now = fc.constantFrom({}, { openNow: true as const });
  fc.assert(fc.property(query, now, (asked, hour) => expect(parseList(queryOf(routes.list({ ...asked, ...hour })))).toEqual({ ...asked, ...hour })));
});

test('a link never carries more than it may, whatever is in it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (query) => {
      const id = parseId(query);
      expect(id === undefined || /^[a-z0-9-]+$/.test(id)).toBe(true);
      expect(parseWords(query).length).toBeLessThanOrEqual(40);
      expect(parseList(query).district ?? '440106').toMatch(/^4401\d\d$/);
    }),
  );
});

test('a district that Guangzhou does not have is dropped', () => {
  expect(parseList({ kind: 'elder_canteen', district: '440199' }).district).toBeUndefined();
});

test('every route leads to a page of the app; others are told apart', () => {
  const urls = [routes.home(), routes.places(), routes.guides(), routes.mine(), routes.list({ kind: 'x' }), routes.map({ kind: 'x' }), routes.search('低保'), routes.area(), routes.place('a-1'), routes.community('1'), routes.guide('g'), routes.about(), routes.hotlines(), routes.shared('1EABen9j'), routes.sharedList('1EABen9j'), routes.lists(), routes.editList('a')];
  for (const url of urls) expect(isPage(url)).toBe(true);
  expect(urls.filter(isTab)).toHaveLength(Object.keys(TAB_PAGES).length);
  expect(isPage('/packages/nope/x/index')).toBe(false);
  expect(isPage('')).toBe(true);
});

test('a code is found in a query, in a scene, and in the web address behind an ordinary QR code', () => {
  const code = '1EABen9j';
  expect(parseCode(queryOf(routes.shared(code)))).toBe(code);
  expect(parseCode(queryOf(routes.sharedList(code)))).toBe(code);
  expect(parseCode({ scene: code })).toBe(code);
  expect(parseCode({ q: `https://example.org/app/#${routes.shared(code)}` })).toBe(code);
  for (const nothing of [{}, { s: '' }, { scene: '%' }, { q: 'https://example.org/' }]) expect(parseCode(nothing)).toBeUndefined();
});
