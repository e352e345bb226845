import Taro, { useAddToFavorites, useDidHide, useDidShow, useReachBottom, useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { shown } from '@/copy/shown';
import { useLanguage } from './language';

/** What a forwarded card shows and opens. */
export interface ShareCard {
  readonly title: string;
  readonly path: string;
  /** What Moments and favourites give this page, which they cannot exchange for another; by default that of `path`, if it leads here. */
  readonly query?: string;
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

/**
 * Makes the page forwardable: to chats, Moments and favourites. `card` is asked for at the moment of sharing. Every page calls this, so it
 * is also what renders a page's own words (its title) anew in another language.
 */
export function useShareCard(card: () => ShareCard): void {
  useLanguage();
  const here = useRouter().path;
  useShareAppMessage(() => {
    const { title, path, picture } = card();
    return withPicture({ title: shown(title), path }, picture);
  });
  useShareTimeline(() => {
    const asked = card();
    return withPicture(onThisPage(asked, here), asked.picture);
  });
  useAddToFavorites(() => onThisPage(card(), here));
}

/** WeChat waits three seconds for the promise, versions before 2.12 not at all: then the card goes without. */
function withPicture<T extends object>(card: T, picture: ShareCard['picture']): T & { readonly promise?: Promise<object> } {
  if (!picture) return card;
  const drawn = picture().then((imageUrl) => (imageUrl ? { ...card, imageUrl } : card), () => card);
  return { ...card, promise: drawn };
}

function onThisPage({ title, path, query }: ShareCard, here: string): { readonly title: string; readonly query: string } {
  const [page = '', own = ''] = path.split('?');
  return { title: shown(title), query: query ?? (bare(page) === bare(here.split('?')[0] ?? '') ? own : '') };
}

/** What stands behind the "?" of a link. */
export const queryOf = (path: string): string => path.split('?')[1] ?? '';

const bare = (path: string): string => path.replace(/^\//, '');

export const scrollToTop = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
