import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

export type Reply =
  | { readonly status: number; readonly location?: string; readonly retryAfter?: string }
  /** No answer: the system's code (ECONNRESET, ENOTFOUND …), TIMEOUT, or that of a bad certificate. */
  | { readonly failed: string };

/** Asks a page for its head. Of an answer to GET nothing is read but the head. Never throws but for the signal. */
export function ask(method: 'HEAD' | 'GET', url: string, { agent, timeoutMs, signal }: { readonly agent: string; readonly timeoutMs: number; readonly signal: AbortSignal }): Promise<Reply> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const send = url.startsWith('https:') ? requestHttps : requestHttp;
    // Some servers answer a part of their pages only to what looks able to show them.
    const headers = { 'user-agent': agent, accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8', 'accept-language': 'zh-CN,zh;q=0.9', connection: 'close' };
    const request = send(url, { method, headers, agent: false, signal }, (response) => {
      clearTimeout(timer);
      const { location, 'retry-after': retryAfter } = response.headers;
      resolve({ status: response.statusCode ?? 0, ...(location === undefined ? {} : { location }), ...(retryAfter === undefined ? {} : { retryAfter }) });
      response.on('error', () => undefined);
      response.destroy();
    });
    // For the whole way to the head: a server that sends a byte now and then does not hold the run up.
    const timer = setTimeout(() => request.destroy(Object.assign(new Error('too slow'), { code: 'TIMEOUT' })), timeoutMs);
    request.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve({ failed: error.code ?? error.message });
    });
    request.end();
  });
}
