import Taro, { useDidHide, useDidShow, useReachBottom, useRouter, useShareAppMessage } from '@tarojs/taro';
import { shown } from '@/copy/shown';
import { useLanguage } from './language';

/** What a forwarded card shows and opens. */
export interface ShareCard {
  readonly title: string;
  readonly path: string;
}

/** The page's query as WeChat and the browser hand it over, decoded. */
export function usePageQuery(): Readonly<Record<string, string | undefined>> {
  const { params } = useRouter();
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, value === undefined ? undefined : decode(value)]));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

export const usePageShow = useDidShow;
export const usePageHide = useDidHide;
export const useBottomReached = useReachBottom;

/**
 * Makes the page forwardable. `card` is asked for at the moment of sharing. Every page calls this, so it is also what renders
 * a page's own words (its title) anew in another language.
 */
export function useShareCard(card: () => ShareCard): void {
  useLanguage();
  useShareAppMessage(() => {
    const { title, ...rest } = card();
    return { ...rest, title: shown(title) };
  });
}

export const scrollToTop = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
