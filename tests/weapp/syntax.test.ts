import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type Token } from 'acorn';
import { weappDist } from './support/dist';

const files = readdirSync(weappDist(), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

/** What the browserslist's oldest engines (Chrome 61, iOS 12) cannot read stops a whole file: WeChat fills in built-ins, not syntax. */
function problems(code: string): readonly string[] {
  const found: string[] = [];
  const onToken = (token: Token) => {
    const pattern = token.type.label === 'regexp' ? (token as Token & { readonly value: { readonly pattern: string } }).value.pattern : '';
    if (/\(\?<[=!]/.test(pattern)) found.push(`look-behind in /${pattern}/: iOS before 16.4 cannot read it`);
    else if (/\\p\{|\(\?</.test(pattern)) found.push(`/${pattern}/: Chrome before 64 cannot read it`);
  };
  try {
    // At 2018 the parser refuses optional chaining, nullish, class fields, optional catch and later syntax.
    parse(code, { ecmaVersion: 2018, onToken });
  } catch (error) {
    found.push(String(error));
  }
  return found;
}

test('the check itself finds what it is for', () => {
  const samples = ['a?.b', 'a ?? b', 'class A { x = 1 }', 'try {} catch {}', '/(?<=a)b/.test(x)', '/\\p{L}/u.test(x)'];
  expect(samples.filter((code) => problems(code).length === 0)).toEqual([]);
});

test.each(files)('%s is readable by the oldest engines', (file) => {
  expect(problems(readFileSync(path.join(weappDist(), file), 'utf8'))).toEqual([]);
});
