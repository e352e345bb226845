import Taro from '@tarojs/taro';
import { copy } from '@/copy';
import { shown } from '@/copy/shown';
import { isTab, routes } from '@/routes';
import { stepGone } from './back-step';
import { carryOn, toast } from './notice';
import { singlePage } from './single-page';

const MAX_STACK = 10;

function leave(): Promise<void> | undefined {
  carryOn();
  return process.env.TARO_ENV === 'h5' ? stepGone() : undefined;
}

/** Goes to a page of src/routes. WeChat holds ten pages at most: the eleventh takes the place of the tenth. */
export async function open(url: string): Promise<void> {
  if (singlePage()) return toast(copy.singlePage);
  await leave();
  if (isTab(url)) await Taro.switchTab({ url });
  else if (Taro.getCurrentPages().length >= MAX_STACK) await Taro.redirectTo({ url });
  else await Taro.navigateTo({ url });
}

/** Goes to a page that takes the place of this one: the way back skips it. */
export async function replace(url: string): Promise<void> {
  if (singlePage()) return toast(copy.singlePage);
  await leave();
  if (isTab(url)) await Taro.switchTab({ url });
  else await Taro.redirectTo({ url });
}

/** Whether there is a page to go back to; after a shared link there is none. */
export const canGoBack = (): boolean => Taro.getCurrentPages().length > 1;

/** Goes back; a page opened from a shared link has nothing behind it, so home follows. */
export async function back(): Promise<void> {
  if (singlePage()) return toast(copy.singlePage);
  await leave();
  if (canGoBack()) await Taro.navigateBack();
  else await Taro.switchTab({ url: routes.home() });
}

/** Whether this page is the first: nothing to go back to. */
export const isTabPage = (): boolean => isTab(`/${(Taro.getCurrentInstance().router?.path ?? '').replace(/^\//, '')}`);

export const setTitle = (title: string): void => void Taro.setNavigationBarTitle({ title: shown(title) });
