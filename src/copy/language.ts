/** The languages of the interface. Traditional is Simplified converted where it is shown (shown.ts); English has words of its own. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language under its own name, so that whoever needs it finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' };

/** A phone in another language is asked once, in that language; nothing switches by itself. */
export const LANGUAGE_OFFERS: Readonly<Record<Exclude<Language, 'zh-Hans'>, { readonly ask: string; readonly no: string }>> = {
  'zh-Hant': { ask: '要用繁體中文顯示嗎？', no: '不用' },
  en: { ask: 'Show the app in English? Names and guides stay in Chinese, as their sources wrote them.', no: 'No, keep Chinese' },
};

let current: Language = 'zh-Hans';
let switched = false;
const listeners = new Set<() => void>();

export const language = (): Language => current;

/** Whether another language than the one the package is written in was in use since the start: only then have titles and tabs to be set. */
export const hasSwitched = (): boolean => switched;

export function setLanguage(next: Language): void {
  if (next === current) return;
  current = next;
  switched = true;
  listeners.forEach((listener) => listener());
}

/** What `make` says in the language of the package, whatever is in use here: for what goes to others as text. `make` ends before this returns. */
export function inSimplified<T>(make: () => T): T {
  const here = current;
  current = 'zh-Hans';
  try {
    return make();
  } finally {
    current = here;
  }
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
