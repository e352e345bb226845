import { addressOf } from '@/domain/share-link/landing';
import type { Share } from '@/domain/share-link/share';
import { pageOfShare, routes } from '@/routes';
import { buildSettings } from './build-settings';

/** What a code on paper says: the landing page where the build was told its address, else a page of the app under the address it runs at. */
export const posterLink = (share: Share, code: string): string | undefined =>
  addressOf({ ...(buildSettings.web !== undefined && { web: buildSettings.web }), here: window.location.href }, share, pageOfShare(share) ?? (routes.poster('').split('?')[0] ?? ''), code);
