import Taro, { useDidHide, useDidShow, useReachBottom, useRouter, useShareAppMessage } from '@tarojs/taro';

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

/** Makes the page forwardable. `card` is asked for at the moment of sharing. */
export function useShareCard(card: () => ShareCard): void {
  useShareAppMessage(() => card());
}

export const scrollToTop = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
