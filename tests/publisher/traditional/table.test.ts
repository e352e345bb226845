import fc from 'fast-check';
import { traditionalTable, toTraditional } from '../../../publisher/traditional/table';
import { shownTexts } from '../../../publisher/traditional/shown-texts';
import { traditionalBy } from '@/domain/traditional/convert';
import { CONTENTS, type Content } from '@/domain/release/contents';
import { releaseRecords } from '../../support/release';

/** What readings and search words are made of is never shown by itself. */
const NOT_SHOWN: readonly Content[] = ['readings', 'traditional'];
const shownRecords = () => (Object.keys(CONTENTS) as Content[]).filter((content) => !NOT_SHOWN.includes(content)).map(releaseRecords);
const firstDifference = (texts: readonly string[], convert: (text: string) => string): string | undefined => texts.find((text) => convert(text) !== toTraditional(text));

test('with the table of the release the phone converts every text of it as the library does', () => {
  const texts = shownTexts(shownRecords());
  expect(texts.length).toBeGreaterThan(10_000);
  expect(firstDifference(texts, traditionalBy(releaseRecords('traditional')))).toBeUndefined();
});

test('texts joined as screens join them are converted as the library does', () => {
  const texts = [...new Set(shownTexts(shownRecords()))].filter((text) => /[\u4e00-\u9fff]/.test(text));
  const convert = traditionalBy(releaseRecords('traditional'));
  const between = fc.constantFrom('，', ' · ', '、', '：');
  fc.assert(
    fc.property(fc.constantFrom(...texts), between, fc.constantFrom(...texts), (one, join, other) => {
      expect(convert(`${one}${join}${other}`)).toBe(toTraditional(`${one}${join}${other}`));
    }),
    { numRuns: 500 },
  );
});

test('a table of any texts converts those texts as the library does, in the same bytes whatever their order', () => {
  const word = fc.constantFrom('周一', '周', '发', '布', '头发', '公里', '里', '面', '三元里', '干', '净', '后', '台', '涌', '东', '钟', '公布', '复印', '件', '家里', '约');
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
      const table = traditionalTable(texts);
      expect(firstDifference(texts, traditionalBy(table))).toBeUndefined();
      expect(traditionalTable([...texts].reverse())).toEqual(table);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['东涌社区', '東涌社區'],
  ['沙涌北社区', '沙涌北社區'],
  ['三元里', '三元里'],
  ['文冲街道', '文沖街道'],
  ['周一至周五', '週一至週五'],
  ['公布', '公佈'],
])('%s is written %s', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional);
  expect(traditionalBy(traditionalTable([simplified]))(simplified)).toBe(traditional);
});

test('what is only Traditional stays as it is', () => {
  const convert = traditionalBy(traditionalTable(['周一发布关于长者饭堂的资料', '东涌社区']));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('長', '資', '關', '發', '東', '飯', '週', '。', 'a', '1') }), (text) => {
      expect(convert(text)).toBe(text);
    }),
  );
});

