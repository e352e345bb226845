import Taro, { usePageNotFound } from '@tarojs/taro';
import { routes } from '@/routes';

/** A link to a page this version does not have (newer, or mistyped) leads home instead of nowhere. */
export function useWayFromUnknownPage(): void {
  usePageNotFound(() => void Taro.switchTab({ url: routes.home() }));
}
