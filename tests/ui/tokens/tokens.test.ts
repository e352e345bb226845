import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tokensCss } from '@/ui/tokens/css-text';
import { COLOURS, PAIRS, STRONG_COLOURS } from '@/ui/tokens/colour';
import { LINES, ROOT, sizeAt, TEXT_SIZES, TYPE, type Growing } from '@/ui/tokens/type';
import { contrast } from '../../support/contrast';

const SRC = path.resolve(__dirname, '../../../src');
const read = (file: string) => readFileSync(path.join(SRC, file), 'utf8');
const ELDER = TEXT_SIZES.filter((size) => size !== 'standard');
const ROOTS = [16, 17, 18, 22, 23.8, 25.5, 26, 29.75, 30];

test('the measure of contrast agrees with known values', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});

test('the custom properties agree with the tokens: run "npm run tokens" after a change', () => {
  expect(read('ui/tokens/tokens.module.css')).toBe(tokensCss());
});

test.each(PAIRS)('%s on %s: at least 4.5:1, in high contrast 7:1', (text, ground) => {
  expect(contrast(COLOURS[text], COLOURS[ground])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(STRONG_COLOURS[text], STRONG_COLOURS[ground])).toBeGreaterThanOrEqual(7);
});

test('in high contrast the lines around things are seen', () => {
  for (const ground of ['card', 'ground'] as const) expect(contrast(STRONG_COLOURS.line, STRONG_COLOURS[ground])).toBeGreaterThanOrEqual(3);
});

test('text of 长辈版 begins at 18 px and can be enlarged to 30', () => {
  for (const size of ELDER) expect(TYPE[size]['text-small'][0]).toBeGreaterThanOrEqual(18);
  expect(TYPE.largest.text[0]).toBeGreaterThanOrEqual(30);
  for (const size of TEXT_SIZES) expect(sizeAt(TYPE[size].text, ROOT.most)).toBeGreaterThanOrEqual(30);
});

test.each(TEXT_SIZES)('%s: targets are large enough to be hit', (size) => {
  const least = size === 'standard' ? 44 : 60;
  for (const root of ROOTS) expect(sizeAt(TYPE[size].target, root)).toBeGreaterThanOrEqual(least);
});

test.each(TEXT_SIZES)('%s grows with the font setting, and keeps its order', (size) => {
  const names = ['text-small', 'text', 'text-title', 'text-heading'] as const;
  for (const root of ROOTS) {
    const sizes = names.map((name) => sizeAt(TYPE[size][name], root));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  }
  for (const growing of Object.values<Growing>(TYPE[size])) expect(growing[1]).toBeGreaterThanOrEqual(growing[0]);
});

test('each step is larger than the one before, at every font setting', () => {
  for (const root of ROOTS.filter((each) => each < ROOT.most)) {
    const texts = TEXT_SIZES.map((size) => sizeAt(TYPE[size].text, root));
    expect(texts).toEqual([...new Set(texts)].sort((a, b) => a - b));
  }
});

test('lines stand at least 1.3 of the font apart, paragraphs 1.3 of the lines', () => {
  const { leading, 'leading-tight': tight, paragraph } = LINES;
  expect(Math.min(leading, tight)).toBeGreaterThanOrEqual(1.3);
  expect((leading + parseFloat(paragraph)) / leading).toBeGreaterThanOrEqual(1.3);
});

test('what is drawn outside the pages has the colours of the tokens', () => {
  expect(read('app.css')).toContain(`background: ${COLOURS.ground};`);
  expect(read('index.html').toLowerCase()).toContain(`name="theme-color" content="${COLOURS.brand}"`);
});
