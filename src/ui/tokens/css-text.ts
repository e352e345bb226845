import { COLOURS, STRONG_COLOURS, VEIL } from './colour';
import { COLUMN, MOTION, RADIUS, SPACE } from './measure';
import { LINES, ROOT, TEXT_SIZES, TYPE, type Growing, type TextSize } from './type';

/** src/ui/tokens/tokens.module.css as it must be: the same tokens as custom properties. `npm run tokens` writes it. */
export function tokensCss(): string {
  const every = TEXT_SIZES.map((size) => `.${size}`).join(',\n');
  return [
    '/* Written by `npm run tokens` from the .ts files beside it: change those. Sizes are real pixels: rpx would blow text up on tablets. */',
    rule(every, [...colours(COLOURS), `--veil: ${VEIL}`, ...px(SPACE), ...px(RADIUS), `--column: ${COLUMN}px`, ...Object.entries(LINES).map(declare), ...Object.entries(MOTION).map(([name, ms]) => `--${name}: ${ms}ms`)]),
    ...TEXT_SIZES.map(sizes),
    '/* 高对比, chosen here or in the device. */',
    rule('.strong', colours(STRONG_COLOURS)),
    `@media (prefers-contrast: more) {\n${indent(rule(every, colours(STRONG_COLOURS)))}\n}`,
    `@media (prefers-reduced-motion: reduce) {\n${indent(rule(every, Object.keys(MOTION).map((name) => `--${name}: 1ms`)))}\n}`,
    '',
  ].join('\n\n');
}

const declare = ([name, value]: readonly [string, string | number]): string => `--${name}: ${value}`;
const colours = (table: Readonly<Record<string, string>>): string[] => Object.entries(table).map(declare);
const px = (table: Readonly<Record<string, number>>): string[] => Object.entries(table).map(([name, value]) => `--${name}: ${value}px`);
const rule = (selector: string, declarations: readonly string[]): string => `${selector} {\n${declarations.map((line) => `  ${line};`).join('\n')}\n}`;
const indent = (text: string): string => text.replace(/^/gm, '  ');

const sizes = (size: TextSize): string => rule(`.${size}`, Object.entries<Growing>(TYPE[size]).map(([name, growing]) => `--${name}: ${grows(growing)}`));

/** WeChat's font setting moves 1rem (`root-font-size: system`); plain calc() is read by the oldest engines too, min() and clamp() are not. */
function grows([at16, at30]: Growing): string {
  const slope = (at30 - at16) / (ROOT.most - ROOT.least);
  return slope === 0 ? `${at16}px` : `calc(${at16}px + ${Number(slope.toFixed(3))} * (1rem - 16px))`;
}
