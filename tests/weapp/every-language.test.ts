import path from 'node:path';
import { CONTENTS, type Content } from '@/domain/release/contents';
import { toTraditional } from '../../publisher/traditional/table';
import { shownTexts } from '../../publisher/traditional/shown-texts';
import { interfaceTexts } from '../../scripts/interface-words';
import { routes } from '@/routes';
import { releaseRecords } from '../support/release';
import { brokenUrls, sampleList, sampleUrls } from '../support/sample-urls';
import { createPhone, startWeapp, type App } from './support';
import { walk } from './support/tree';

const NOON = new Date('2026-11-23T03:30:00Z');
/** What the sender of a list wrote stays as it was written. */
const sent = sampleList();
const WRITTEN: ReadonlySet<string | undefined> = new Set(sent.type === 'list' ? [sent.title, sent.note, ...sent.items.map(({ note }) => note)] : []);
const LANGUAGE_ROW = ['简体中文', '繁體中文', 'English'];

const facts = (Object.keys(CONTENTS) as Content[]).filter((content) => content !== 'traditional' && content !== 'readings').flatMap((content) => shownTexts(releaseRecords(content))).join('\n');
/** Chinese words of the interface that are part of no fact: where one of them stands on an English page, it was forgotten. */
const onlyInterface = interfaceTexts(path.resolve(__dirname, '../..'))
  .filter(({ file }) => file.startsWith('src/') && !file.startsWith('src/copy/en/') && !/backup-text|spoken-plan|hours-text|parse-|festivals|language\.ts/.test(file))
  .map(({ text }) => text.trim())
  .filter((text) => (text.match(/[\u3400-\u9fff]/g) ?? []).length >= 3 && !facts.includes(text) && text !== '猎德 饭堂');

const startIn = (language: string, url: string): Promise<App> =>
  startWeapp({ url, phone: createPhone({ now: NOON, storage: { 'jiefang.settings': JSON.stringify({ state: { textMode: 'standard', elderOffered: true, language, languageOffered: true }, version: 1 }) } }) });

/** Everything a person reads or hears, in order: texts, then names and placeholders. */
function wordsOf(app: App): readonly string[] {
  const named: string[] = [];
  for (const { attrs } of walk(app.page().tree())) for (const name of ['aria-label', 'placeholder']) if (typeof attrs[name] === 'string') named.push(attrs[name]);
  return [app.page().title, ...app.page().texts(), ...named];
}

test.each([...sampleUrls(), ...brokenUrls()])('%s in English has no Chinese word of the interface left', async (url) => {
  const words = wordsOf(await startIn('en', url));
  const script = words.filter((text) => /您好|请问|[吗？]$/.test(text));
  const left = onlyInterface.filter((text) => words.some((word) => !script.includes(word) && word.includes(text)));
  expect(left).toEqual([]);
  expect(words.join(' ')).not.toMatch(/undefined|NaN|\[object/);
});

/** Guides differ in their facts only, which tests/publisher/traditional converts all: some of them stand for the rest. */
const someGuides = sampleUrls().filter((url, index) => !url.startsWith(routes.guide('').split('?')[0] ?? '') || index % 4 === 0);

test.each(someGuides)('%s in Traditional is the library’s own conversion of the page in Simplified', async (url) => {
  const simplified = wordsOf(await startIn('zh-Hans', url)).filter((text) => !LANGUAGE_ROW.includes(text));
  const traditional = wordsOf(await startIn('zh-Hant', url)).filter((text) => !LANGUAGE_ROW.includes(text));
  expect(traditional.slice(1)).toEqual(simplified.slice(1).map((text) => (WRITTEN.has(text) ? text : toTraditional(text))));
  expect(traditional.join('')).not.toMatch(/[\ue000\ue001]/);
});
