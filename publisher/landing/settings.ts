import type { MiniProgram } from '../../src/domain/share-link/wechat-scheme';

/** What every landing page needs to know. */
export interface LandingSettings {
  /** Address of the deployed app, ending in "/". */
  readonly base: string;
  readonly miniProgram?: MiniProgram;
  /** YYYY-MM-DD: the day of the data. */
  readonly created: string;
}

/** Where styles, scripts and pictures of the pages lie, below the app. */
export const ASSETS = 'landing';
