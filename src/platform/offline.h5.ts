/** Lets the browser keep the whole app after the first visit. Without a service worker (plain HTTP, old browser) it still works online. */
export function keepOffline(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => void navigator.serviceWorker.register('sw.js').catch(() => undefined));
}
