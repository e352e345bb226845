import { readFileSync } from 'node:fs';
import path from 'node:path';
import { aimWords } from '@/copy/plan-phrases';
import { personWords } from '@/copy/person-words';
import { setLanguage } from '@/copy/language';
import { searchWords } from '@/copy/search-words';
import { shown, typed } from '@/copy/shown';
import { toTraditional } from '../../publisher/traditional/table';
import { interfaceTableSource } from '../../scripts/interface-table';
import { interfaceTexts } from '../../scripts/interface-words';

const ROOT = path.resolve(__dirname, '../..');
const english = (file: string): boolean => file.startsWith('src/copy/en/');

beforeEach(() => setLanguage('zh-Hant'));
afterEach(() => setLanguage('zh-Hans'));

test('the interface’s table is the one its words need: else run npm run copy:traditional', () => {
  expect(readFileSync(path.join(ROOT, 'src/copy/hant/interface-table.ts'), 'utf8')).toBe(interfaceTableSource(ROOT));
});

test('every Chinese string of the interface is shown as the library writes it, without a release', () => {
  const wrong = interfaceTexts(ROOT).filter(({ file }) => !english(file)).filter(({ text }) => shown(text) !== toTraditional(text));
  expect(wrong.map(({ file, line, text }) => `${file}:${line} ${shown(text)} / ${toTraditional(text)}`)).toEqual([]);
});

test('what a person typed is shown as typed, and what stands around it in Traditional', () => {
  expect(shown(searchWords.noneTitle(typed('头发 里约')))).toBe('沒有找到“头发 里约”');
  expect(shown(aimWords({ label: '发哥', purpose: '补发' }))).toBe('幫发哥辦“补发”');
  expect(shown(aimWords({ label: '妈妈', purpose: '补领结婚证', guide: { id: 'x' } }))).toBe('幫媽媽辦“補領結婚證”');
  expect(shown(personWords('爸爸'))).toBe('爸爸');
});

test('in the other languages typed words carry no marks', () => {
  setLanguage('en');
  expect(shown(searchWords.noneTitle(typed('头发')))).toBe('Nothing found for "头发"');
  setLanguage('zh-Hans');
  expect(typed('头发')).toBe('头发');
});
