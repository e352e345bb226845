import { pathWithCode } from '@/domain/share-link/carriers';
import { openLink } from '@/domain/share-link/open-link';
import { pageOfShare } from '@/routes';

/** The page of this app that an address without one opens: `…/s.html#s=<code>`, `…/#s=<code>`, `…/s.html?page=p/ec-003.html`. */
export function pageOfAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): string | undefined {
  const link = openLink(decoded(`${search}${hash}`));
  const share = link.status === 'ok' || link.status === 'newer' ? link.share : undefined;
  const page = share && pageOfShare(share);
  return page === undefined || link.status === 'none' || link.code === undefined ? page : pathWithCode(page, link.code);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
