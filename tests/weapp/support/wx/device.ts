import type { World } from '../world';
import { asynchronousAll, Failure, text, type Apis } from './api';

const DENIED = new Failure('auth deny', { errno: 103 });

/** Calls, clipboard, calendar, places: what leaves the app or needs a permission. */
export function deviceApis(world: World): Apis {
  const { phone } = world;
  /** Asks once, remembers the answer, as WeChat does. */
  const permit = (scope: string) => {
    const known = phone.permissions.get(scope) ?? phone.answers.authorize?.(scope) ?? false;
    phone.permissions.set(scope, known);
    if (!known) throw DENIED;
  };
  const whereabouts = (api: string, scope: string) => {
    if (!world.pack.app.requiredPrivateInfos?.includes(api)) throw new Failure(`the api need to be declared in the requiredPrivateInfos field in app.json/ext.json`, { errno: 112 });
    permit(scope);
    if (phone.location === 'switched off') throw new Failure('system permission denied', { errCode: 2 });
    if (phone.location === 'no signal') throw new Failure('timeout', { errCode: 404 });
    return phone.location;
  };
  const calendar = ({ title, startTime }: Readonly<Record<string, unknown>>) => {
    if (!title || !Number.isInteger(Number(startTime))) throw new Failure('parameter error: title and startTime (whole seconds) are required');
    permit('scope.addPhoneCalendar');
  };
  return asynchronousAll(world, {
    makePhoneCall: ({ phoneNumber }) => {
      if (!/^[\d+*#,;() -]+$/.test(text(phoneNumber))) throw new Failure(`invalid phone number "${text(phoneNumber)}"`);
    },
    setClipboardData: ({ data }) => {
      if (typeof data !== 'string') throw new Failure('parameter error: parameter.data should be String');
      phone.clipboard = data;
    },
    getClipboardData: () => ({ data: phone.clipboard }),
    vibrateShort: () => undefined,
    addPhoneContact: () => undefined,
    addPhoneCalendar: calendar,
    addPhoneRepeatCalendar: calendar,
    openLocation: ({ latitude, longitude }) => {
      if (typeof latitude !== 'number' || typeof longitude !== 'number') throw new Failure('parameter error: latitude and longitude should be Number');
    },
    chooseLocation: () => {
      const chosen = phone.answers.chooseLocation?.();
      if (!chosen) throw new Failure('cancel');
      return chosen;
    },
    getLocation: () => ({ ...whereabouts('getLocation', 'scope.userLocation'), accuracy: 30, horizontalAccuracy: 30, verticalAccuracy: 0, speed: -1, altitude: 0 }),
    getFuzzyLocation: () => whereabouts('getFuzzyLocation', 'scope.userFuzzyLocation'),
    getSetting: () => ({ authSetting: Object.fromEntries(phone.permissions) }),
    openSetting: () => {
      for (const scope of phone.permissions.keys()) phone.permissions.set(scope, phone.answers.authorize?.(scope) ?? false);
      return { authSetting: Object.fromEntries(phone.permissions) };
    },
    authorize: ({ scope }) => permit(text(scope)),
    getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '《小程序隐私保护指引》' }),
    requirePrivacyAuthorize: () => undefined,
    openPrivacyContract: () => undefined,
    previewImage: () => undefined,
    saveImageToPhotosAlbum: () => permit('scope.writePhotosAlbum'),
    showShareImageMenu: () => undefined,
    openDocument: () => undefined,
    getImageInfo: ({ src }) => ({ width: 300, height: 300, path: text(src), orientation: 'up', type: 'png' }),
  });
}
