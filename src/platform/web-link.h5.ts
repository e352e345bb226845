import { addressOf } from '@/domain/share-link/landing';
import type { Share } from '@/domain/share-link/share';
import { pageOfShare } from '@/routes';
import { buildSettings } from './build-settings';

/** The address that opens a share in a browser: its landing page where the site is known, else on the base path this page was loaded from. */
export const webLink = (share: Share, code: string): string | undefined => addressOf({ web: buildSettings.web, here: window.location.href }, share, pageOfShare(share), code);
