import { createFileStore, type FileStore } from './wx/file-store';

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Answers {
  showModal?: (options: ModalOptions) => boolean | Promise<boolean>;
  /** The row tapped, or undefined for cancel. */
  showActionSheet?: (items: readonly string[]) => number | undefined;
  /** Whether a permission is given when WeChat asks. */
  authorize?: (scope: string) => boolean;
  chooseLocation?: () => (Point & { readonly name: string; readonly address: string }) | undefined;
}

export interface ModalOptions {
  readonly title?: string;
  readonly content?: string;
  readonly confirmText?: string;
  readonly cancelText?: string;
  readonly showCancel?: boolean;
}

/** A phone with WeChat on it. It outlives the app: start it again on the same phone to test a restart. Every field may be changed at any time. */
export interface Phone {
  /** What its clock shows at a start; undefined: the real time. */
  now: Date | undefined;
  realTime: boolean;
  platform: 'android' | 'ios' | 'ohos';
  /** Base library: APIs that came later are absent. */
  sdkVersion: string;
  /** APIs taken away by name. */
  without: readonly string[];
  /** Promise made of timers and no Proxy, as on the oldest clients. */
  oldEngine: boolean;
  fontSizeScaleFactor: number;
  screenReader: boolean;
  windowWidth: number;
  windowHeight: number;
  /** 'offline', or where the app's origins are served: { 'https://data.example': 'http://127.0.0.1:4000' }. */
  network: 'offline' | Readonly<Record<string, string>>;
  networkType: 'wifi' | '4g' | '5g' | '3g' | '2g';
  /** Where the phone is, or why it cannot tell. */
  location: Point | 'switched off' | 'no signal';
  /** Permissions already answered: { 'scope.userLocation': false } was refused. */
  readonly permissions: Map<string, boolean>;
  /** Stored values as JSON. */
  readonly storage: Map<string, string>;
  readonly files: FileStore;
  /** Makes a storage call fail: give its message. */
  storageFault: ((operation: 'get' | 'set' | 'remove' | 'clear' | 'info', key: string) => string | undefined) | undefined;
  /** Makes a file call fail: give its error number. Called before the operation does anything. */
  fileFault: ((operation: string, path: string) => number | undefined) | undefined;
  readonly answers: Answers;
  clipboard: string;
  /** What WeChat's periodic update fetched while the app was closed. */
  broughtInBackground: string;
}

export function createPhone(settings: Partial<Omit<Phone, 'storage' | 'files' | 'permissions'>> & { readonly storage?: Readonly<Record<string, unknown>> } = {}): Phone {
  const { storage = {}, ...rest } = settings;
  return {
    now: undefined,
    realTime: false,
    platform: 'android',
    sdkVersion: '3.8.0',
    without: [],
    oldEngine: false,
    fontSizeScaleFactor: 1,
    screenReader: false,
    windowWidth: 375,
    windowHeight: 667,
    network: 'offline',
    networkType: 'wifi',
    location: 'switched off',
    permissions: new Map(),
    files: createFileStore(),
    storageFault: undefined,
    fileFault: undefined,
    clipboard: '',
    broughtInBackground: '',
    answers: {},
    ...rest,
    storage: new Map(Object.entries(storage).map(([key, value]) => [key, JSON.stringify(value)])),
  };
}
