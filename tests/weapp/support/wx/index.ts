import { SINGLE_PAGE_SCENE, type World } from '../world';
import type { Apis, Options } from './api';
import { canvasApis } from './canvas';
import { deviceApis } from './device';
import { dialogApis } from './dialogs';
import { USER_DATA_PATH } from './file-store';
import { createFileSystem } from './files';
import { apiNames, isNewer } from './names';
import { navigationApis } from './navigation';
import { networkApis } from './network';
import { storageApis } from './storage';
import { systemApis } from './system';
import { viewQueryApis } from './view-queries';

/** Refused in Moments' single-page mode. */
const NOT_IN_SINGLE_PAGE = new Set(['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateBack', 'makePhoneCall', 'setClipboardData', 'getClipboardData', 'addPhoneContact', 'addPhoneCalendar', 'addPhoneRepeatCalendar', 'scanCode', 'openLocation', 'chooseLocation', 'getLocation', 'getFuzzyLocation', 'authorize', 'openSetting', 'login', 'getUserProfile', 'openDocument', 'navigateToMiniProgram', 'setBackgroundFetchToken', 'getBackgroundFetchData', 'showTabBar', 'hideTabBar', 'saveImageToPhotosAlbum']);

/** Written on wx by the framework itself, not part of WeChat's API. */
const FRAMEWORK = new Set(['webpackJsonp', 'toJSON', 'then', 'constructor', 'hasOwnProperty', '$$typeof', 'asymmetricMatch']);

/** The global `wx`: WeChat's API on this phone's base library. A name WeChat does not have is a problem, and undefined. */
export function createWx(world: World): object {
  const simulated: Record<string, unknown> = {
    env: { USER_DATA_PATH },
    ...systemApis(world),
    ...storageApis(world),
    ...networkApis(world),
    ...dialogApis(world),
    ...deviceApis(world),
    ...navigationApis(world),
    ...viewQueryApis(world),
    ...canvasApis(world),
    getFileSystemManager: () => fileSystem,
  };
  const fileSystem = createFileSystem(world);
  const members: Record<string, unknown> = {};
  for (const [name, since] of apiNames('Wx')) {
    if (world.phone.without.includes(name) || isNewer(since, world.phone.sdkVersion)) continue;
    members[name] = counted(world, name, guard(world, name, name in simulated ? simulated[name] : notSimulated(world, name)));
  }
  return new Proxy(members, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name in target || FRAMEWORK.has(name)) return Reflect.get(target, name) as unknown;
      if (!apiNames('Wx').has(name)) world.problems.add('unknown API', `wx.${name} does not exist in WeChat`);
      return undefined;
    },
  });
}

function notSimulated(world: World, name: string): (() => never) | object {
  if (name === 'cloud') return {};
  return () => {
    world.problems.add('not simulated', `wx.${name}: add it under tests/weapp/support/wx`);
    throw world.realm.error(`wx.${name} is not simulated`);
  };
}

function counted(world: World, name: string, member: unknown): unknown {
  if (typeof member !== 'function') return member;
  return (...args: unknown[]) => {
    world.used.set(name, (world.used.get(name) ?? 0) + 1);
    return (member as (...args: unknown[]) => unknown)(...args);
  };
}

function guard(world: World, name: string, member: unknown): unknown {
  if (typeof member !== 'function' || world.launch.scene !== SINGLE_PAGE_SCENE || !NOT_IN_SINGLE_PAGE.has(name)) return member;
  return (options: Options = {}) => {
    world.problems.add('not in single-page mode', `wx.${name}`);
    const result = world.realm.adopt({ errMsg: `${name}:fail can not use in single page mode` });
    world.clock.later(0, () => (options as Apis).fail?.(result as never));
  };
}
