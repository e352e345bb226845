import { copyText } from './clipboard';

/** In a browser: the system's share panel, else the page's address is copied. WeChat shares through its own button. */
export async function shareThisPage(title: string): Promise<'shared' | 'copied' | 'failed'> {
  if (process.env.TARO_ENV !== 'h5') return 'failed';
  const url = window.location.href;
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
