import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cacheControl, contentType } from './content-type';
import { findFile, type Mounts } from './files';

export interface StaticServer {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

const TRIES = 20;

/** Addresses that something else answers. */
export interface Special {
  readonly prefix: string;
  readonly answer: RequestListener;
}

/** Serves folders on this computer only. Port 0 takes any free one; else the first free one from `port` on. */
export async function serve(mounts: Mounts, port = 0, special?: Special): Promise<StaticServer> {
  const files = answer(mounts);
  const server = createServer((request, response) => (special && request.url?.startsWith(special.prefix) ? special.answer : files)(request, response));
  await listen(server, port, port === 0 ? 1 : TRIES);
  const { port: actual } = server.address() as AddressInfo;
  return {
    port: actual,
    url: `http://127.0.0.1:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, tries: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && tries > 1) resolve(listen(server, port + 1, tries - 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function answer(mounts: Mounts): RequestListener {
  return (request, response) => {
    const end = (status: number, text: string) => response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, 'only GET and HEAD\n');
    const found = findFile(mounts, request.url ?? '/');
    if (!found) return end(404, 'no such file\n');
    const headers = { etag: found.etag, 'cache-control': cacheControl(found.file), 'x-content-type-options': 'nosniff' };
    if (request.headers['if-none-match'] === found.etag) return response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, 'content-type': contentType(found.file), 'content-length': found.bytes.byteLength });
    return response.end(request.method === 'HEAD' ? undefined : found.bytes);
  };
}
