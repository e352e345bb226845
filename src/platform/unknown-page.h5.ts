import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { copy } from '@/copy';
import { isPage, routes } from '@/routes';

type Arrival = Pick<Location, 'search' | 'hash' | 'pathname'>;

/** Taken before the router puts its own page into the address. */
const arrived: Arrival = { search: window.location.search, hash: window.location.hash, pathname: window.location.pathname };

const BROUGHT = /[?&#](s|page)=/;
/** The app answers for the relay page where it is kept (config/offline). */
const isRelay = (pathname: string): boolean => /\/s(\.html)?$/.test(pathname);

/**
 * A link to a page this version does not have leads home instead of to a blank page; one that only brings a share leads to what it shows. A page whose
 * script could not be loaded (network gone, or a new version put in its place) says so and offers to load it again.
 */
export function useWayFromUnknownPage(): void {
  useEffect(() => {
    const check = () => {
      const page = window.location.hash.replace(/^#/, '');
      if (!isPage(page)) void goToShare(window.location);
    };
    const failed = ({ reason }: PromiseRejectionEvent) => {
      if (!/ChunkLoadError|Loading (CSS )?chunk/i.test(`${String(reason)} ${reason instanceof Error ? reason.name : ''}`)) return;
      void Taro.showModal({ title: copy.trouble.missing.title, content: copy.trouble.missing.advice, confirmText: copy.action.retry, cancelText: copy.action.close }).then(
        ({ confirm }) => confirm && window.location.reload(),
      );
    };
    if (BROUGHT.test(arrived.search) || isRelay(arrived.pathname)) void goToShare(arrived);
    else check();
    window.addEventListener('hashchange', check);
    window.addEventListener('unhandledrejection', failed);
    return () => {
      window.removeEventListener('hashchange', check);
      window.removeEventListener('unhandledrejection', failed);
    };
  }, []);
}

async function goToShare({ search, hash, pathname }: Arrival): Promise<void> {
  const sent = BROUGHT.test(search + hash);
  const page = sent ? (await import('./open-address.h5')).pageOfAddress({ search, hash }) : undefined;
  if (sent && page === undefined) await Taro.showModal({ title: copy.gone.unknownTitle, content: copy.gone.unknownAdvice, showCancel: false, confirmText: copy.action.home });
  // Without the name or query that brought it: they would bring it back at every reload.
  window.location.replace(`${search === '' && !isRelay(pathname) ? '' : './'}#${page ?? routes.home()}`);
}
