import { landingUrl } from '@/domain/share-link/landing';
import type { Share } from '@/domain/share-link/share';
import { buildSettings } from './build-settings';

/** The address that opens a share in a browser; undefined where the build was not told of any site. */
export const webLink = (share: Share, code: string): string | undefined => (buildSettings.web === undefined ? undefined : landingUrl(buildSettings.web, share, code));
