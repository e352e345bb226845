import { codeOfQuery, codeOfUrl, pathWithCode, queryOfCode, sceneOf, urlWithCode } from '@/domain/share-link/carriers';
import { LONGEST_CODE } from '@/domain/share-link/share-code';
import { routes } from '@/routes';
import { FAMILY_VISIT } from './sample-lists';

const CODE = '1EABen9j';

test('a code comes back out of every carrier', () => {
  expect(pathWithCode(routes.place('ec-001'), CODE)).toBe(`${routes.place('ec-001')}&s=${CODE}`);
  for (const base of ['https://a.example', 'https://a.example/jf/', 'https://a.example/index.html#/old']) {
    const url = urlWithCode(base, routes.home(), CODE);
    expect([url.split('#')[0], codeOfUrl(url)]).toEqual([base.split('#')[0], CODE]);
    expect(codeOfUrl(`陈婆婆看这个：${url}，很近`)).toBe(CODE);
  }
  expect(codeOfQuery({ s: CODE })).toBe(CODE);
  expect(codeOfQuery({ scene: CODE })).toBe(CODE);
  expect(codeOfQuery({ s: `${CODE}%E3%80%82` })).toBe(CODE);
  for (const nothing of [{}, { s: '' }, { s: '。' }, { id: 'ec-001' }]) expect(codeOfQuery(nothing)).toBeUndefined();
  expect(codeOfUrl('https://a.example/?times=1')).toBeUndefined();
});

test('the longest code fills the query of a plain URL scheme and no more, and is not encoded any longer', () => {
  const query = queryOfCode('x'.repeat(LONGEST_CODE));
  expect(query).toHaveLength(512);
  expect(encodeURIComponent(CODE)).toBe(CODE);
});

test('what does not fit a scene is refused, with what would fit', () => {
  expect(sceneOf({ type: 'place', id: 'ec-001' })).toMatchObject({ ok: true, code: CODE });
  const list = sceneOf(FAMILY_VISIT);
  expect(list).toMatchObject({ ok: false, refusal: { why: 'too_long', most: 32 } });
  const guide = sceneOf({ type: 'guide', id: 'senior-card', ticked: ['paper:abcdef', 'paper:ghijkl', 'step:mnopqrs', 'step:tuvwx', 'step:yzabc'] });
  expect(guide).toMatchObject({ refusal: { choices: [{ choice: 'without_ticks' }, { choice: 'plain_text' }] } });
});
