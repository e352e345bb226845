import { urlWithCode } from '@/domain/share-link/code-query';
import { routes } from '@/routes';

/** The address that opens a share code in a browser, on the base path this page was loaded from. */
export const webLink = (code: string): string | undefined => urlWithCode(window.location.href, routes.opener(), code);
