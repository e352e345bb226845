import Taro from '@tarojs/taro';
import { singlePage } from './single-page';

export type CallOutcome = 'called' | 'cancelled' | 'unavailable';

/** Opens the dialler with the number. A person who closes the dialler has cancelled: that is no error. */
export async function call(number: string): Promise<CallOutcome> {
  if (singlePage()) return 'unavailable';
  const dial = number.replace(/-/g, '');
  try {
    await Taro.makePhoneCall({ phoneNumber: dial });
    return 'called';
  } catch (error) {
    return /cancel/i.test(messageOf(error)) ? 'cancelled' : 'unavailable';
  }
}

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg);
  return String(error);
}
