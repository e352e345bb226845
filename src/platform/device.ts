import Taro from '@tarojs/taro';

/** WeChat's own font setting as a factor of the standard size; 1 where the phone does not tell. */
export function fontScale(): number {
  try {
    const info: object & { fontSizeScaleFactor?: number } = Taro.getAppBaseInfo();
    return info.fontSizeScaleFactor ?? 1;
  } catch {
    return 1;
  }
}
