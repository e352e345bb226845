import type { World } from '../world';
import { asynchronousAll, listenerPairs, type Apis } from './api';
import { apiNames, isNewer } from './names';

const BAR = 44;
const STATUS = 20;

export function systemApis(world: World): Apis {
  const { phone, realm } = world;
  const app = () => ({
    SDKVersion: phone.sdkVersion,
    version: '8.0.60',
    language: 'zh_CN',
    theme: 'light',
    enableDebug: false,
    host: { env: 'WeChat' },
    fontSizeSetting: 16 * phone.fontSizeScaleFactor,
    ...(isNewer('2.23.4', phone.sdkVersion) ? {} : { fontSizeScaleFactor: phone.fontSizeScaleFactor }),
  });
  const window = () => {
    const [width, height] = [phone.windowWidth, phone.windowHeight];
    const full = height + BAR + STATUS;
    return { pixelRatio: 2, screenWidth: width, screenHeight: full, windowWidth: width, windowHeight: height, statusBarHeight: STATUS, screenTop: 0, safeArea: { left: 0, right: width, top: STATUS, bottom: full, width, height: full - STATUS } };
  };
  const device = () => ({ brand: 'test', model: 'test', platform: phone.platform, system: phone.platform === 'ios' ? 'iOS 15.0' : 'Android 10', benchmarkLevel: 10, abi: 'arm64-v8a' });
  const launch = () => realm.adopt({ ...world.launch });
  return {
    getAppBaseInfo: () => realm.adopt(app()),
    getWindowInfo: () => realm.adopt(window()),
    getDeviceInfo: () => realm.adopt(device()),
    getSystemInfoSync: () => realm.adopt({ ...app(), ...window(), ...device() }),
    getSystemSetting: () => realm.adopt({ bluetoothEnabled: false, locationEnabled: phone.location !== 'switched off', wifiEnabled: true, deviceOrientation: 'portrait' }),
    getAppAuthorizeSetting: () => realm.adopt({ locationAuthorized: 'authorized', albumAuthorized: 'authorized', phoneCalendarAuthorized: 'authorized' }),
    getAccountInfoSync: () => realm.adopt({ miniProgram: { appId: 'touristappid', envVersion: 'release', version: '1.0.0' }, plugin: {} }),
    getMenuButtonBoundingClientRect: () => realm.adopt({ width: 87, height: 32, top: 24, bottom: 56, left: phone.windowWidth - 97, right: phone.windowWidth - 10 }),
    getLaunchOptionsSync: launch,
    getEnterOptionsSync: launch,
    nextTick: (run: () => void) => void world.clock.later(0, run),
    canIUse: (schema: string) => {
      const name = schema.split('.')[0] ?? '';
      const since = apiNames('Wx').get(name);
      if (since === undefined) return /^[a-z-]+$/.test(name);
      return !phone.without.includes(name) && !isNewer(since, phone.sdkVersion);
    },
    getUpdateManager: () => ({ applyUpdate: () => undefined, onCheckForUpdate: () => undefined, onUpdateReady: () => undefined, onUpdateFailed: () => undefined }),
    getPerformance: () => ({ now: () => world.clock.now(), getEntries: () => realm.adopt([]), createObserver: () => ({ observe: () => undefined, disconnect: () => undefined }) }),
    getRandomValues: ({ length, success }: { length: number; success?: (result: object) => void }) => success?.({ randomValues: realm.adopt(new Uint8Array(length).map((_, i) => (i * 131 + 7) % 256)) }),
    arrayBufferToBase64: (bytes: ArrayBuffer) => Buffer.from(new Uint8Array(bytes)).toString('base64'),
    base64ToArrayBuffer: (base64: string) => realm.adopt(Buffer.from(base64, 'base64')),
    ...asynchronousAll(world, {
      getSystemInfo: () => ({ ...app(), ...window(), ...device() }),
      checkIsOpenAccessibility: () => ({ open: phone.screenReader }),
      getBackgroundFetchData: () => ({ fetchedData: phone.broughtInBackground, timeStamp: 0 }),
      setBackgroundFetchToken: () => undefined,
    }),
    ...listenerPairs(world, ['Error', 'UnhandledRejection', 'AppShow', 'AppHide', 'ThemeChange', 'WindowResize', 'MemoryWarning', 'PageNotFound', 'KeyboardHeightChange', 'LazyLoadError', 'BackgroundFetchData']),
  };
}
