import Taro from '@tarojs/taro';

/** Scene of a page opened inside Moments. */
const MOMENTS = 1154;

let moments: boolean | undefined;

/**
 * Whether the app runs as one page inside Moments, where WeChat refuses navigation, calls, clipboard, maps, permissions and its
 * own share button: pages show words there and ask for none of it.
 */
export function singlePage(): boolean {
  if (moments === undefined) {
    try {
      moments = Taro.getLaunchOptionsSync().scene === MOMENTS;
    } catch {
      moments = false;
    }
  }
  return moments;
}
