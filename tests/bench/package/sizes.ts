import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Sizes {
  readonly whole: number;
  readonly main: number;
  /** Subpackage root → bytes. */
  readonly subpackages: Readonly<Record<string, number>>;
}

/** Licence texts and the project file are not uploaded with a package. */
const NOT_UPLOADED = /\.LICENSE\.txt$|(^|\/)project\.(private\.)?config\.json$|\.map$/;

export function packageSizes(folder: string, roots: readonly string[]): Sizes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(folder, file).split(path.sep).join('/'), bytes: statSync(file).size }))
    .filter(({ name }) => !NOT_UPLOADED.test(name));
  const sum = (list: typeof files) => list.reduce((total, { bytes }) => total + bytes, 0);
  const inside = (root: string) => files.filter(({ name }) => name.startsWith(`${root}/`));
  const subpackages = Object.fromEntries(roots.map((root) => [root, sum(inside(root))]));
  const whole = sum(files);
  return { whole, main: whole - Object.values(subpackages).reduce((a, b) => a + b, 0), subpackages };
}
