import { inLanguage } from './live';

type Part = string | false | null | undefined;

const present = (parts: readonly Part[]): readonly string[] => parts.filter((part): part is string => typeof part === 'string' && part !== '');

/** Parts said one after the other, "甲，乙" or "A, B"; what is missing is left out. */
export const listed = inLanguage(
  (...parts: readonly Part[]): string => present(parts).join('，'),
  (...parts) => present(parts).join(', '),
);

/** Names in a row: "甲、乙" or "A, B". */
export const series = inLanguage(
  (parts: readonly string[]): string => parts.join('、'),
  (parts) => parts.join(', '),
);

/** Longer parts in a row: "甲；乙" or "A; B". */
export const sequence = inLanguage(
  (parts: readonly string[]): string => parts.join('；'),
  (parts) => parts.join('; '),
);

/** "名称：内容" or "Name: content". */
export const labelled = inLanguage(
  (name: string, content: string): string => `${name}：${content}`,
  (name, content) => `${name}: ${content}`,
);
