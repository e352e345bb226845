import { shown } from '@/copy/shown';
import { copyText } from './clipboard';

/** In a browser: the system's share panel, else the address is copied: of this page, or the `link` given. WeChat shares through its own button. */
export async function shareThisPage(name: string, link?: string): Promise<'shared' | 'copied' | 'failed'> {
  if (process.env.TARO_ENV !== 'h5') return 'failed';
  const title = shown(name);
  const { href } = window.location;
  const url = link?.startsWith('/') ? `${href.split('#')[0] ?? ''}#${link}` : (link ?? href);
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
    }
  }
  return (await copyText(`${title} ${url}`)) ? 'copied' : 'failed';
}
