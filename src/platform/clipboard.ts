import Taro from '@tarojs/taro';
import { singlePage } from './single-page';

/** Copies text. False when the phone or the person's privacy choice refused. */
export async function copyText(text: string): Promise<boolean> {
  if (singlePage()) return false;
  try {
    await Taro.setClipboardData({ data: text });
    return true;
  } catch {
    return false;
  }
}
