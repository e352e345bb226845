import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import type { Get, Reply } from '../../src/catalogue/sync/world';

const TIMEOUT = 20_000;

/** The transport of Node: compressed as a phone's, redirects shown and not followed, cut off at the limit. `bytes` are those of the wire. */
export const httpGet: Get = (url, maxBytes) =>
  new Promise<Reply>((resolve, reject) => {
    const send = url.startsWith('https:') ? requestHttps : requestHttp;
    const request = send(url, { headers: { 'accept-encoding': 'br, gzip' }, timeout: TIMEOUT }, (response) => {
      let wire = 0;
      response.on('data', (chunk: Buffer) => (wire += chunk.length));
      const chunks: Buffer[] = [];
      let length = 0;
      const body = decoded(response);
      const finish = (tooLong: boolean): void => {
        const date = Date.parse(response.headers.date ?? '');
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8'), tooLong, bytes: wire, ...(Number.isNaN(date) ? {} : { date }) });
      };
      body.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length <= maxBytes) return;
        finish(true);
        // A small answer may unpack to gigabytes: no more of it is unpacked.
        body.removeAllListeners('data');
        response.unpipe();
        body.destroy();
        request.destroy();
      });
      body.on('end', () => finish(false));
      body.on('error', reject);
      response.on('aborted', () => reject(new Error('the connection was cut')));
    });
    request.on('timeout', () => request.destroy(new Error(`no answer within ${TIMEOUT / 1000} s`)));
    request.on('error', reject);
    request.end();
  });

function decoded(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding'];
  if (encoding === 'br') return response.pipe(createBrotliDecompress());
  return encoding === 'gzip' ? response.pipe(createGunzip()) : response;
}
