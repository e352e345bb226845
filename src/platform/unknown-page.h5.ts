import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { copy } from '@/copy';
import { isPage, routes } from '@/routes';

/**
 * A link to a page this version does not have leads home instead of to a blank page. A page whose script could not be loaded
 * (network gone, or a new version put in its place) says so and offers to load it again.
 */
export function useWayFromUnknownPage(): void {
  useEffect(() => {
    const check = () => {
      if (!isPage(window.location.hash.replace(/^#/, ''))) window.location.replace(`#${routes.home()}`);
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
