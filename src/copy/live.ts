import { language } from './language';

/** The shape of a set of words: any string for a string, a function of the same arguments for a function. */
export type Words<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Words<R>
    : T extends readonly (infer E)[]
      ? readonly Words<E>[]
      : T extends object
        ? { readonly [K in keyof T]: Words<T[K]> }
        : T;

/**
 * Words that read as those of the language in use at the moment they are read: read them inside a function, never while a
 * module loads. `en` must have every word of `zhHans`; tests/copy holds it to no more. Getters, as the oldest clients know no
 * Proxy.
 */
export function live<const T extends object>(zhHans: T, en: Words<T>): Words<T> {
  const words = {};
  for (const name of Object.keys(zhHans)) {
    Object.defineProperty(words, name, { enumerable: true, get: () => Reflect.get(language() === 'en' ? en : zhHans, name) as unknown });
  }
  return words as Words<T>;
}

/** Of two functions that build the same words, the one of the language in use. */
export const inLanguage =
  <A extends readonly unknown[], R>(zhHans: (...args: A) => R, en: (...args: A) => R) =>
  (...args: A): R =>
    (language() === 'en' ? en : zhHans)(...args);
