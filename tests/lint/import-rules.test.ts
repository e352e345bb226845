import { execFileSync } from 'node:child_process';
import path from 'node:path';

interface Sample {
  readonly file: string;
  readonly code: string;
}

function lint(samples: readonly Sample[]): readonly (readonly string[])[] {
  const output = execFileSync(process.execPath, [path.join(__dirname, 'lint-text.mjs')], { input: JSON.stringify(samples), cwd: path.resolve(__dirname, '../..'), encoding: 'utf8' });
  return JSON.parse(output) as string[][];
}

const importing = (from: string, names = 'x') => `import { ${names} } from '${from}';\nexport const y = ${names};\n`;

/** [what is wrong, where it stands, the code, words of the message] */
const FORBIDDEN: readonly (readonly [string, string, string, RegExp])[] = [
  ['domain imports the platform', 'src/domain/geo/sample.ts', importing('@/platform/clock'), /domain is pure/],
  ['domain imports the catalogue by a relative path', 'src/domain/geo/sample.ts', importing('../../catalogue/catalogue'), /domain is pure/],
  ['domain imports React', 'src/domain/geo/sample.ts', importing('react'), /nothing but the domain/],
  ['domain imports Node', 'src/domain/geo/sample.ts', importing('node:fs'), /nothing but the domain/],
  ['domain reads the clock', 'src/domain/geo/sample.ts', 'export const at = () => Date.now();', /Take `now`/],
  ['domain makes a date of now', 'src/domain/geo/sample.ts', 'export const at = () => new Date();', /Take `now`/],
  ['catalogue imports a store', 'src/catalogue/sample.ts', importing('@/stores/settings'), /catalogue knows/],
  ['a store imports the catalogue', 'src/stores/sample.ts', importing('@/catalogue/catalogue'), /A store knows/],
  ['a store imports ui', 'src/stores/sample.ts', importing('@/ui/tap/tap'), /A store knows/],
  ['platform imports a store', 'src/platform/sample.ts', importing('@/stores/settings'), /platform serves/],
  ['ui imports a store', 'src/ui/tap/sample.tsx', importing('@/stores/settings'), /stateless/],
  ['ui calls the domain', 'src/ui/tap/sample.tsx', importing('@/domain/place/kinds'), /types of the domain/],
  ['a feature imports another', 'src/features/home/sample.tsx', importing('@/features/search/search-page'), /never imports another/],
  ['a feature imports another by a relative path', 'src/features/home/sample.tsx', importing('../search/search-page'), /never imports another/],
  ['a feature imports a page', 'src/features/home/sample.tsx', importing('@/pages/home/index'), /Pages are made of features/],
  ['a page imports a store', 'src/pages/home/sample.tsx', importing('@/stores/settings'), /A page is thin/],
  ['a page of a subpackage imports the catalogue', 'src/packages/read/sample.tsx', importing('@/catalogue/catalogue'), /A page is thin/],
  ['a feature calls Taro', 'src/features/home/sample.tsx', importing('@tarojs/taro'), /src\/platform only/],
  ['a store uses components', 'src/stores/sample.ts', importing('@tarojs/components'), /belong to ui/],
  ['a feature imports Node', 'src/features/home/sample.tsx', importing('node:path'), /no Node on a phone/],
  ['a page path outside routes', 'src/features/home/sample.tsx', "export const link = '/pages/home/index';", /src\/routes\.ts only/],
  ['a page path in a template', 'src/features/home/sample.tsx', 'export const link = (id: string) => `/packages/read/place/index?id=${id}`;', /src\/routes\.ts only/],
  ['the publisher imports ui', 'publisher/sample.ts', importing('../src/ui/tap/tap'), /publisher uses the domain/],
  ['the app imports the publisher', 'src/catalogue/sample.ts', importing('../../publisher/cli'), /does not import the publisher/],
  ['the app imports tests', 'src/catalogue/sample.ts', importing('../../tests/support/release'), /does not import tests/],
  ['any', 'src/domain/geo/sample.ts', 'export const a = (x: any) => x as string;', /no-explicit-any/],
  ['ts-ignore', 'src/domain/geo/sample.ts', '// @ts-ignore\nexport const a = 1;', /ban-ts-comment/],
  ['a default export outside pages', 'src/domain/geo/sample.ts', 'export default 1;', /no-default-export/],
];

const ALLOWED: readonly (readonly [string, string, string])[] = [
  ['domain in domain', 'src/domain/geo/sample.ts', importing('@/domain/place/kinds') + "import * as v from 'valibot';\nexport const s = v.string();\n"],
  ['a page shows a feature', 'src/pages/home/sample.tsx', importing('@/features/home/home') + 'export default y;\n'],
  ['a feature uses the layers below', 'src/features/home/sample.tsx', ['@/domain/place/kinds', '@/stores/settings', '@/ui/tap/tap', '@/platform/clock', '@/routes', '@/copy'].map((from, i) => `import { x${i} } from '${from}';\nexport const y${i} = x${i};\n`).join('')],
  ['ui uses a type of the domain', 'src/ui/tap/sample.tsx', "import type { Kind } from '@/domain/place/kinds';\nexport const a = (kind: Kind) => kind;\n"],
  ['a feature names a type of Taro', 'src/features/home/sample.tsx', "import type Taro from '@tarojs/taro';\nexport type T = typeof Taro;\n"],
  ['platform calls Taro', 'src/platform/sample.ts', importing('@tarojs/taro')],
  ['the publisher uses the domain', 'publisher/sample.ts', importing('../src/domain/place/kinds')],
  ['a date of a given instant', 'src/domain/geo/sample.ts', 'export const at = (now: number) => new Date(now);'],
];

const results = lint([...FORBIDDEN.map(([, file, code]) => ({ file, code })), ...ALLOWED.map(([, file, code]) => ({ file, code }))]);

test.each(FORBIDDEN.map((sample, i) => [sample[0], sample[3], results[i] ?? []] as const))('refused: %s', (_, message, found) => {
  expect(found.join('\n')).toMatch(message);
});

test.each(ALLOWED.map((sample, i) => [sample[0], results[FORBIDDEN.length + i] ?? []] as const))('allowed: %s', (_, found) => {
  expect(found).toEqual([]);
});
