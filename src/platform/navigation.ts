import Taro from '@tarojs/taro';
import { shown } from '@/copy/shown';
import { isTab, routes } from '@/routes';

const MAX_STACK = 10;

/** Goes to a page of src/routes. WeChat holds ten pages at most: the eleventh takes the place of the tenth. */
export async function open(url: string): Promise<void> {
  if (isTab(url)) await Taro.switchTab({ url });
  else if (Taro.getCurrentPages().length >= MAX_STACK) await Taro.redirectTo({ url });
  else await Taro.navigateTo({ url });
}

/** Goes to a page that takes the place of this one: the way back skips it. */
export const replace = async (url: string): Promise<void> => void (await Taro.redirectTo({ url }));

/** Goes back; a page opened from a shared link has nothing behind it, so home follows. */
export async function back(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await Taro.switchTab({ url: routes.home() });
}

/** Whether this page is the first: nothing to go back to. */
export const isTabPage = (): boolean => isTab(`/${(Taro.getCurrentInstance().router?.path ?? '').replace(/^\//, '')}`);

export const setTitle = (title: string): void => void Taro.setNavigationBarTitle({ title: shown(title) });
