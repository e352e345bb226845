import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setLanguage } from '@/copy/language';
import { interfaceTexts } from '../../scripts/interface-words';

const ROOT = path.resolve(__dirname, '../..');
const COPY = path.join(ROOT, 'src/copy');
const TEXTS = interfaceTexts(ROOT);
const HAN = /[\u3400-\u9fff]/;
/** Chinese in English files: what to type into the search, the text for the Chinese hotline, keys of other tables. */
const CHINESE_ON_PURPOSE = new Set(['猎德 饭堂', '低保', '领证', '老人卡', '石牌桥', '送餐', '公租房', '残疾证']);
const CHINESE_WITHIN = [/^Search in Chinese, e\.g\. /, /^“约” marks /, /^Language 语言$/, /^我发现“街坊服务”里“|^”（编号 |^）有错：/];

/** The page of samples for whoever works on the looks; the app does not lead there. */
const GALLERY = /^src\/(features|packages)\/gallery\//;

const files = (folder: string) => readdirSync(path.join(COPY, folder)).filter((file) => file.endsWith('.ts'));
/** Every exported set of words of a file, by name. */
const setsOf = (file: string): Record<string, unknown> => Object.fromEntries(Object.entries(jest.requireActual<Record<string, unknown>>(path.join(COPY, file))).filter(([, value]) => typeof value === 'object' && value !== null));

/** "papers.title": every word and the number of its arguments, or what kind of value it is. */
function shapeOf(value: unknown, at = ''): readonly string[] {
  if (typeof value === 'function') return [`${at}(${value.length})`];
  if (Array.isArray(value)) return [`${at}[]`];
  if (typeof value === 'object' && value !== null) return Object.keys(value).sort().flatMap((name) => shapeOf((value as Record<string, unknown>)[name], at === '' ? name : `${at}.${name}`));
  return [at];
}

const wordFiles = files('.').filter((file) => file.endsWith('-words.ts'));

/** The static pages that the publisher writes for links are in Simplified Chinese alone. */
const CHINESE_ALONE = ['landing-words.ts'];

test.each(wordFiles.filter((file) => !CHINESE_ALONE.includes(file)))('src/copy/%s has its words in English too', (file) => {
  const source = readFileSync(path.join(COPY, file), 'utf8');
  const own = TEXTS.filter((text) => text.file === `src/copy/${file}`);
  const needsSibling = own.length > 0 && /export const \w+ = /.test(source) && !source.includes("from './en/");
  if (needsSibling) throw new Error(`src/copy/${file} holds Chinese words, and nothing of src/copy/en/ is used in it. Write src/copy/en/${file} and join both with live(): see docs/languages.md.`);
  if (source.includes(`'./en/${file.replace('.ts', '')}'`)) expect(existsSync(path.join(COPY, 'en', file))).toBe(true);
});

test.each(files('en').filter((file) => existsSync(path.join(COPY, file))))('src/copy/en/%s has the words of its Chinese, no more and no fewer', (file) => {
  const english = setsOf(`en/${file}`);
  for (const [name, words] of Object.entries(setsOf(file))) if (name in english) expect(shapeOf(english[name])).toEqual(shapeOf(words));
});

test('en/main.ts has the words of zh-hans.ts', () => {
  expect(shapeOf(setsOf('en/main.ts').en)).toEqual(shapeOf(setsOf('zh-hans.ts').zhHans));
});

test('no Chinese stands in English words, but what is there on purpose', () => {
  const stray = TEXTS
    .filter(({ file }) => file.startsWith('src/copy/en/'))
    .filter(({ text }) => !CHINESE_ON_PURPOSE.has(text) && !CHINESE_WITHIN.some((pattern) => pattern.test(text)))
    .map(({ file, line, text }) => `${file}:${line} ${text}`);
  expect(stray).toEqual([]);
});

test('screens hold no words of their own: they stand in src/copy, where they are translated', () => {
  const own = TEXTS
    .filter(({ file, text }) => /^src\/(features|ui|pages|packages|stores|catalogue)\//.test(file) && HAN.test(text) && !file.endsWith('.config.ts') && !GALLERY.test(file))
    .filter(({ file }) => !['src/stores/labels.ts', 'src/stores/progress.ts', 'src/features/guide/guide-head.tsx', 'src/features/area/by-metro.tsx', 'src/ui/tokens/css-text.ts'].includes(file))
    .map(({ file, line, text }) => `${file}:${line} ${text}`);
  expect(own).toEqual([]);
});

test('punctuation between words is not written into screens: join.ts knows it in each language', () => {
  const found: string[] = [];
  for (const folder of ['features', 'ui', 'pages', 'packages']) {
    for (const file of readdirSync(path.join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.config.ts') && !GALLERY.test(`src/${folder}/${name}`))) {
      readFileSync(path.join(ROOT, 'src', folder, file), 'utf8').split('\n').forEach((line, index) => {
        if (/^\s*(\*|\/\*|\/\/)/.test(line)) return;
        if (/[`'][^`']*[，。：；、][^`']*[`']/.test(line.replace(/\/\/.*|\/\*.*/, ''))) found.push(`src/${folder}/${file}:${index + 1} ${line.trim()}`);
      });
    }
  }
  expect(found).toEqual([]);
});

afterEach(() => setLanguage('zh-Hans'));
