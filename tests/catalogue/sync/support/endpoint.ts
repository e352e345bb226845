import type { Get, Reply } from '@/catalogue/sync/world';
import type { Published } from './releases';

export const ENDPOINT = 'https://data.example/jiefang';

/** Answers one request instead of the endpoint; undefined lets it pass. */
export type Fault = (file: string, request: number) => Partial<Reply> | 'no answer' | undefined;

export interface Endpoint {
  /** Files of all releases published so far; latest.json is the last one's. */
  readonly files: Map<string, string>;
  readonly get: Get;
  readonly requested: string[];
  fault: Fault | undefined;
  date: number | undefined;
}

export function createEndpoint(...releases: readonly Published[]): Endpoint {
  const endpoint: Endpoint = {
    files: new Map(),
    requested: [],
    fault: undefined,
    date: undefined,
    get: async (url, maxBytes) => {
      const file = url.slice(ENDPOINT.length + 1);
      endpoint.requested.push(file);
      const fault = endpoint.fault?.(file, endpoint.requested.length);
      if (fault === 'no answer') throw new Error('net::ERR_INTERNET_DISCONNECTED');
      const text = fault?.text ?? endpoint.files.get(file);
      const whole = { status: text === undefined ? 404 : 200, text: text ?? '404', ...(endpoint.date === undefined ? {} : { date: endpoint.date }), ...fault };
      const bytes = Buffer.byteLength(whole.text);
      // A transport that stops reading at the limit has read a little more.
      return bytes > maxBytes ? { ...whole, text: whole.text.slice(0, maxBytes + 1), bytes: maxBytes + 1, tooLong: true } : { tooLong: false, bytes, ...whole };
    },
  };
  for (const release of releases) serve(endpoint, release);
  return endpoint;
}

/** Puts a release online. */
export function serve(endpoint: Endpoint, { files }: Published): void {
  for (const [name, text] of files) endpoint.files.set(name, text);
}
