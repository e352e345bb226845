import Taro from '@tarojs/taro';
import { buildSettings } from './build-settings';
import { singlePage } from './single-page';

/** WeChat asks for a token before it fetches anything; ours says nothing about anybody. */
const TOKEN = 'public';

/**
 * What WeChat's periodic update (every 12 hours, for apps used in the last days) brought since, or undefined. Clients without
 * it, single-page mode and apps without an endpoint have none.
 */
export async function broughtInBackground(): Promise<string | undefined> {
  if (buildSettings.endpoint === undefined || singlePage()) return undefined;
  try {
    // Either call may be absent, throw at once, or be refused; none of it concerns a reader.
    await Promise.resolve(Taro.setBackgroundFetchToken({ token: TOKEN })).catch(() => undefined);
    const { fetchedData } = await Taro.getBackgroundFetchData({ fetchType: 'periodic' } as Taro.getBackgroundFetchData.Option);
    return typeof fetchedData === 'string' && fetchedData !== '' ? fetchedData : undefined;
  } catch {
    return undefined;
  }
}
