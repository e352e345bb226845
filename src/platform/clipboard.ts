import Taro from '@tarojs/taro';

/** Copies text. False when the phone or the person's privacy choice refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text });
    return true;
  } catch {
    return false;
  }
}
