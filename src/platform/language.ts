import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import { copy } from '@/copy';
import { hasSwitched, language, onLanguage, type Language } from '@/copy/language';
import { shown } from '@/copy/shown';

/** The language in use; renders anew when another is chosen. */
export const useLanguage = (): Language => useSyncExternalStore(onLanguage, language, language);

/** The language the phone itself is set to, as far as the app speaks it: zh_TW, zh_HK and zh-Hant are Traditional, every other Chinese Simplified. */
export function deviceLanguage(): Language {
  const name = process.env.TARO_ENV === 'h5' ? navigator.language : appLanguage();
  if (/^en\b|^en_/i.test(name)) return 'en';
  return /^zh[-_](hant|tw|hk|mo)/i.test(name) ? 'zh-Hant' : 'zh-Hans';
}

function appLanguage(): string {
  try {
    const info: object & { language?: string } = Taro.getAppBaseInfo();
    return info.language ?? '';
  } catch {
    return '';
  }
}

let tabsIn: Language = 'zh-Hans';

/** What is drawn outside the pages: the tabs (only while a tab page shows: WeChat refuses otherwise) and the browser's page language. */
export function showLanguageAround(onTab: boolean): void {
  const now = language();
  if (process.env.TARO_ENV === 'h5') document.documentElement.lang = now === 'zh-Hans' ? 'zh-CN' : now === 'zh-Hant' ? 'zh-Hant-HK' : 'en';
  if (!onTab || !hasSwitched() || tabsIn === now) return;
  tabsIn = now;
  [copy.tabs.home, copy.tabs.places, copy.tabs.guides, copy.tabs.mine].forEach((text, index) => void Taro.setTabBarItem({ index, text: shown(text) }));
}
