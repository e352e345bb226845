import Taro from '@tarojs/taro';
import type { WgsPoint } from '@/domain/geo/point';
import { singlePage } from './single-page';

export type LocationAnswer =
  | { readonly outcome: 'found'; readonly point: WgsPoint }
  | { readonly outcome: 'refused' | 'unavailable' };

/** Asks where the phone is, only ever after a tap: the fuzzy position is enough to sort by distance. */
export async function locate(): Promise<LocationAnswer> {
  if (singlePage()) return { outcome: 'unavailable' };
  try {
    const answer =
      typeof Taro.getFuzzyLocation === 'function' && process.env.TARO_ENV === 'weapp'
        ? await Taro.getFuzzyLocation({ type: 'wgs84' })
        : await Taro.getLocation({ type: 'wgs84' });
    return { outcome: 'found', point: { latitude: answer.latitude, longitude: answer.longitude } };
  } catch (error) {
    const message = typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : String(error);
    return { outcome: /auth|deny|denied|permission|privacy/i.test(message) ? 'refused' : 'unavailable' };
  }
}

/** Opens WeChat's settings, where a refused permission can be granted after all. */
export async function openPermissionSettings(): Promise<void> {
  if (singlePage()) return;
  try {
    await Taro.openSetting();
  } catch {
    // The person closed the settings: nothing to do.
  }
}
