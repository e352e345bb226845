import { codeOfUrl } from './carriers';
import { shareOfPage } from './landing';
import { readShare, type ReadShare } from './read-share';
import { encodeShare } from './share-code';

/** What an address opens. `code` is there whenever one is: pages of the app take it along. */
export type OpenedLink = (ReadShare & { readonly code?: string }) | { readonly status: 'none' };

/** What an address of ours, or a message with one in it, opens: its code, else the landing page it names. Never throws. */
export function openLink(text: string): OpenedLink {
  const code = codeOfUrl(text);
  const read = code === undefined ? undefined : readShare(code);
  if (read?.status === 'ok' || read?.status === 'newer') return { ...read, code };
  // A code that was cut on the way leaves the name of the page.
  const share = pageNamed(text);
  if (share === undefined) return read ?? { status: 'none' };
  const own = encodeShare(share);
  return { status: 'ok', share, ...(own.ok && { code: own.code }) };
}

const PAGE_NAME = /(?:^|[/=])([pgck]\/[a-z0-9_-]+(?:\.html)?)(?![\w/-])/;

const pageNamed = (text: string): ReturnType<typeof shareOfPage> => shareOfPage(PAGE_NAME.exec(text)?.[1] ?? '');
