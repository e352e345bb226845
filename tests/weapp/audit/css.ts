import type { File } from './evidence';

export interface StyleRule {
  readonly file: string;
  readonly selector: string;
  readonly declarations: Readonly<Record<string, string>>;
  readonly bytes: number;
}

/** The rules of minified WXSS, those inside @media too. @keyframes count as what names them. */
export function rulesOf({ name, text }: File): readonly StyleRule[] {
  const flat = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@(?:-webkit-)?keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return Array.from(flat.matchAll(/([^{}@;]+)\{([^{}]*)\}/g), ([whole, selector = '', body = '']) => ({ file: name, selector: selector.trim(), declarations: declarationsOf(body), bytes: Buffer.byteLength(whole) }));
}

function declarationsOf(body: string): Record<string, string> {
  const found: Record<string, string> = {};
  // Semicolons stand inside data URLs too.
  for (const part of body.replace(/url\([^)]*\)/g, 'url()').split(';')) {
    const at = part.indexOf(':');
    if (at > 0) found[part.slice(0, at).trim()] = part.slice(at + 1).trim();
  }
  return found;
}

export const classesOf = (selector: string): readonly string[] => Array.from(selector.matchAll(/\.((?:\\.|[\w-]|[^\x00-\x7f])+)/g), ([, name = '']) => name.replace(/\\/g, ''));
