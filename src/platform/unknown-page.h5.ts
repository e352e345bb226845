import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { copy } from '@/copy';
import { isPage, routes } from '@/routes';

/**
 * A link to a page this version does not have leads home instead of to a blank page; one that only brings a share leads to what it shows. A page whose
 * script could not be loaded (network gone, or a new version put in its place) says so and offers to load it again.
 */
export function useWayFromUnknownPage(): void {
  useEffect(() => {
    const check = () => {
      const { hash, search, pathname } = window.location;
      const page = hash.replace(/^#/, '');
      if (page === '' ? /[?&](s|page)=/.test(search) : !isPage(page)) void goToShare(window.location);
      // The app answers for the relay page where it is kept (config/offline): its own address has no such name.
      else if (/\/s(\.html)?$/.test(pathname)) window.location.replace(`./#${page}`);
    };
    const failed = ({ reason }: PromiseRejectionEvent) => {
      if (!/ChunkLoadError|Loading (CSS )?chunk/i.test(`${String(reason)} ${reason instanceof Error ? reason.name : ''}`)) return;
      void Taro.showModal({ title: copy.trouble.missing.title, content: copy.trouble.missing.advice, confirmText: copy.action.retry, cancelText: copy.action.close }).then(
        ({ confirm }) => confirm && window.location.reload(),
      );
    };
    check();
    window.addEventListener('hashchange', check);
    window.addEventListener('unhandledrejection', failed);
    return () => {
      window.removeEventListener('hashchange', check);
      window.removeEventListener('unhandledrejection', failed);
    };
  }, []);
}

async function goToShare(location: Location): Promise<void> {
  const sent = /[?&#](s|page)=/.test(location.search + location.hash);
  const page = sent ? (await import('./open-address.h5')).pageOfAddress(location) : undefined;
  const target = `#${page ?? routes.home()}`;
  if (sent && page === undefined) await Taro.showModal({ title: copy.gone.unknownTitle, content: copy.gone.unknownAdvice, showCancel: false, confirmText: copy.action.home });
  // Without the query that brought it: it would come back at every reload.
  window.location.replace(location.search === '' && !/\/s(\.html)?$/.test(location.pathname) ? target : `./${target}`);
}
