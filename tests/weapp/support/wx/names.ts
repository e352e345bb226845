import { readFileSync } from 'node:fs';
import path from 'node:path';

/** API name → the base library that brought it ('' when it was always there). */
export type ApiNames = ReadonlyMap<string, string>;

const typings = path.join(path.dirname(require.resolve('miniprogram-api-typings/package.json')), 'types/wx/lib.wx.api.d.ts');
const cache = new Map<string, ApiNames>();

/** Members of an interface of WeChat's published API typings. */
export function apiNames(owner: 'Wx' | 'FileSystemManager'): ApiNames {
  let names = cache.get(owner);
  if (!names) {
    names = parseInterface(readFileSync(typings, 'utf8'), owner);
    cache.set(owner, names);
  }
  return names;
}

const COMMENT = /\/\*[\s\S]*?\*\//g;
const MEMBER = /^ {8}(?:readonly )?([A-Za-z]\w*)\??\s*[(<:]/;

function parseInterface(source: string, owner: string): ApiNames {
  // Comments hold example code that looks like declarations: only the version they name is kept.
  const bare = source.replace(COMMENT, (comment) => `\n@${/需要基础库：\s*`([\d.]+)`/.exec(comment)?.[1] ?? ''}\n`);
  const start = bare.search(new RegExp(`^    interface ${owner} \\{`, 'm'));
  if (start < 0) throw new Error(`miniprogram-api-typings has no interface ${owner}: read its new layout in tests/weapp/support/wx/names.ts`);
  const names = new Map<string, string>();
  let since = '';
  for (const line of bare.slice(start, bare.indexOf('\n    }\n', start)).split('\n')) {
    const name = MEMBER.exec(line)?.[1];
    if (line.startsWith('@')) since = line.slice(1);
    else if (name && !names.has(name)) names.set(name, since);
  }
  return names;
}

export function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i += 1) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** Members of `Wx` that WeChat's typings mark as no longer maintained. */
export function deprecatedNames(): ReadonlySet<string> {
  const source = readFileSync(typings, 'utf8');
  const members = source.slice(source.search(/^ {4}interface Wx \{/m));
  return new Set(Array.from(members.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?@deprecated(?:(?!\*\/)[\s\S])*?)\*\/\s*([A-Za-z]\w*)[(<]/g), ([, , name = '']) => name));
}
