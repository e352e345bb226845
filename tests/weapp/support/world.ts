import type { Clock } from './clock';
import type { WeappPackage } from './package';
import type { Phone } from './phone';
import type { Problems } from './problems';
import type { Realm } from './realm';
import type { Router } from './router';

export interface ApiCall {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface LaunchOptions {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly scene: number;
  readonly apiCategory: 'default' | 'browseOnly';
  readonly referrerInfo: object;
  readonly forwardMaterials: readonly unknown[];
}

/** Everything one run of the mini-program can touch. */
export interface World {
  readonly phone: Phone;
  readonly clock: Clock;
  readonly problems: Problems;
  readonly realm: Realm;
  readonly pack: WeappPackage;
  readonly launch: LaunchOptions;
  readonly calls: ApiCall[];
  /** Every function of wx that was called, and how often. */
  readonly used: Map<string, number>;
  readonly listeners: Map<string, Set<(event: unknown) => void>>;
  router: Router;
}

/** Scene of a card opened inside Moments: one page, no navigation. */
export const SINGLE_PAGE_SCENE = 1154;
