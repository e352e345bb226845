import Taro from '@tarojs/taro';
import { utf8Length } from '@/domain/release/canonical';

/** WeChat waits a minute by default: too long for a check in the background. */
const TIMEOUT = 20_000;

export interface NetworkReply {
  readonly status: number;
  readonly text: string;
  readonly tooLong: boolean;
  readonly date?: number;
  readonly bytes: number;
}

/** Fetches a text, giving up when it is announced or comes longer than `maxBytes`. */
export function fetchText(url: string, maxBytes: number): Promise<NetworkReply> {
  return new Promise((resolve, reject) => {
    // A page that is not read still says that it is one: a network's sign-in page is mostly longer than a release head.
    const tooLong = (status: number, page: boolean): void => resolve({ status, text: page ? '<' : '', tooLong: true, bytes: 0 });
    const task = Taro.request<string>({
      url,
      method: 'GET',
      dataType: '其他',
      responseType: 'text',
      timeout: TIMEOUT,
      success: ({ statusCode, data, header }) => {
        const text = typeof data === 'string' ? data : '';
        const bytes = utf8Length(text);
        resolve({ status: statusCode, text, tooLong: bytes > maxBytes, bytes, ...dateOf(header as Headers) });
      },
      fail: ({ errMsg }: { errMsg?: string }) => reject(new Error(errMsg ?? 'request failed')),
    });
    // Some answers never end: their length is known before the body comes.
    task.onHeadersReceived?.(({ header, statusCode }: { readonly header: object; readonly statusCode?: number }) => {
      if (Number(valueOf(header as Headers, 'content-length') ?? 0) <= maxBytes) return;
      tooLong(statusCode ?? 200, /html/i.test(valueOf(header as Headers, 'content-type') ?? ''));
      task.abort();
    });
    // The task is also a promise in Taro; the callbacks above have its result.
    void Promise.resolve(task).catch(() => undefined);
  });
}

type Headers = Readonly<Record<string, string | undefined>> | undefined;

/** Clients differ in how they spell the names of headers. */
const valueOf = (headers: Headers, name: string): string | undefined => Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];

function dateOf(headers: Headers): { readonly date?: number } {
  const date = Date.parse(valueOf(headers, 'date') ?? '');
  return Number.isNaN(date) ? {} : { date };
}
