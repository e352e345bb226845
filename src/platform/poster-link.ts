import { landingUrl } from '@/domain/share-link/landing';
import type { Share } from '@/domain/share-link/share';
import { buildSettings } from './build-settings';

/** What a code on paper says: the web address of a share. Undefined where the build was told none: WeChat's own pages have no address. */
export const posterLink = (share: Share, code: string): string | undefined => (buildSettings.web === undefined ? undefined : landingUrl(buildSettings.web, share, code));
