import type { Problem } from './problem';
import { readText } from './read-text';

export interface JsonFile {
  readonly file: string;
  /** Undefined if the file could not be read. */
  readonly value?: unknown;
  /** Line on which the value at a path stands; the nearest line above for a path that is not there. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  readonly problems: readonly Problem[];
}

export function readJson(dataDir: string, path: string): JsonFile {
  const { file, text, problems } = readText(dataDir, path);
  const lines = new Map<string, number>();
  if (text === undefined) return { file, lineOf: () => 1, problems };
  const lineOf = (at: readonly (string | number)[]): number => {
    for (let length = at.length; length >= 0; length -= 1) {
      const line = lines.get(pathKey(at.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  };
  try {
    return { file, value: new Scanner(text, lines).document(), lineOf, problems: [] };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { file, lineOf, problems: [{ file, line: error.line, message: `malformed JSON: ${error.message} — compare with another file of the same folder` }] };
  }
}

const pathKey = (path: readonly (string | number)[]): string => path.join('\u0000');

class JsonError extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** JSON.parse tells no lines and silently drops repeated keys; this one notes where every value stands. */
class Scanner {
  private at = 0;
  private line = 1;

  constructor(
    private readonly text: string,
    private readonly lines: Map<string, number>,
  ) {}

  document(): unknown {
    const value = this.value([]);
    this.space();
    if (this.at < this.text.length) this.fail('text after the end');
    return value;
  }

  private value(path: readonly (string | number)[]): unknown {
    this.space();
    this.lines.set(pathKey(path), this.line);
    const char = this.text[this.at];
    if (char === '{') return this.object(path);
    if (char === '[') return this.array(path);
    if (char === '"') return this.string();
    const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(this.text.slice(this.at, this.at + 40))?.[0];
    if (literal === undefined) this.fail(char === undefined ? 'the file ends too early' : `a value cannot start with ${JSON.stringify(char)}`);
    this.at += literal.length;
    return JSON.parse(literal) as unknown;
  }

  private object(path: readonly (string | number)[]): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    this.at += 1;
    for (let first = true; !this.accept('}'); first = false) {
      if (!first) this.expect(',', 'a comma or } is missing before this');
      this.space();
      if (this.text[this.at] !== '"') this.fail('a field name in double quotes is missing here');
      const key = this.string();
      if (entries.has(key)) this.fail(`the field ${JSON.stringify(key)} stands twice`);
      this.expect(':', `a colon is missing after ${JSON.stringify(key)}`);
      entries.set(key, this.value([...path, key]));
    }
    return Object.fromEntries(entries);
  }

  private array(path: readonly (string | number)[]): unknown[] {
    const values: unknown[] = [];
    this.at += 1;
    while (!this.accept(']')) {
      if (values.length > 0) this.expect(',', 'a comma or ] is missing before this');
      values.push(this.value([...path, values.length]));
    }
    return values;
  }

  private string(): string {
    const literal = /^"(?:[^"\\\u0000-\u001f]|\\.)*"/.exec(this.text.slice(this.at))?.[0];
    if (literal === undefined) this.fail('a text has no closing quote on its line, or holds a raw tab');
    try {
      const value = JSON.parse(literal) as string;
      this.at += literal.length;
      return value;
    } catch {
      return this.fail('a backslash in the text starts no known escape');
    }
  }

  private space(): void {
    for (let char = this.text[this.at]; char === ' ' || char === '\n' || char === '\r' || char === '\t'; char = this.text[this.at]) {
      if (char === '\n') this.line += 1;
      this.at += 1;
    }
  }

  private accept(char: string): boolean {
    this.space();
    if (this.text[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  private expect(char: string, message: string): void {
    if (!this.accept(char)) this.fail(message);
  }

  private fail(message: string): never {
    throw new JsonError(this.line, message);
  }
}
