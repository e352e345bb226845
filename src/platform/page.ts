import Taro, { useDidHide, useDidShow, useReachBottom, useRouter, useShareAppMessage } from '@tarojs/taro';

/** What a forwarded card shows and opens. */
export interface ShareCard {
  readonly title: string;
  readonly path: string;
  /** Draws the card's 5:4 picture when it is shared; without one, or when it fails, WeChat shows the top of the page. */
  readonly picture?: () => Promise<string | undefined>;
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
  useShareAppMessage(() => withPicture(card()));
}

/** WeChat waits three seconds for the promise, versions before 2.12 not at all: then the card goes without. */
function withPicture({ picture, ...card }: ShareCard): Omit<ShareCard, 'picture'> & { readonly promise?: Promise<object> } {
  if (!picture) return card;
  const drawn = picture().then((imageUrl) => (imageUrl ? { ...card, imageUrl } : card), () => card);
  return { ...card, promise: drawn };
}

export const scrollToTop = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
