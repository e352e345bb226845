import type { NetworkReply } from './network';

const TIMEOUT = 20_000;

/** Fetches a text, reading no further than `maxBytes`. */
export async function fetchText(url: string, maxBytes: number): Promise<NetworkReply> {
  // A request that must fail would only be noise in the console.
  if (navigator.onLine === false) throw new Error('the browser is offline');
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  try {
    // What is kept is kept by us: a damaged answer must not come back out of the browser's cache.
    const response = await fetch(url, { signal: abort.signal, cache: 'no-store' });
    const { text, bytes } = await readUpTo(response, maxBytes);
    const date = Date.parse(response.headers.get('date') ?? '');
    if (bytes > maxBytes) abort.abort();
    return { status: response.status, text, tooLong: bytes > maxBytes, bytes, ...(Number.isNaN(date) ? {} : { date }) };
  } finally {
    clearTimeout(timer);
  }
}

async function readUpTo(response: Response, maxBytes: number): Promise<{ readonly text: string; readonly bytes: number }> {
  const reader = response.body?.getReader();
  if (!reader) {
    const text = await response.text();
    return { text, bytes: new TextEncoder().encode(text).length };
  }
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  while (bytes <= maxBytes) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), bytes };
    bytes += value.length;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel().catch(() => undefined);
  return { text, bytes };
}
