import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cacheControlOf, createBodies, encodingFor, RELEASE_FILE } from './reply';

export interface EndpointServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Answers for a folder with a release, below any path: …/latest.json, …/<hash>.json. */
export function endpointListener(folder: string): RequestListener {
  const bodies = createBodies(folder);
  return (request, response) => {
    const plain = (status: number, text: string, headers = {}): void => void response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers }).end(text);
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'only GET and HEAD\n', { allow: 'GET, HEAD' });
    const name = (request.url ?? '').split('?')[0]?.split('/').at(-1) ?? '';
    const encoding = encodingFor(request.headers['accept-encoding']);
    const body = RELEASE_FILE.test(name) ? bodies(name, encoding) : undefined;
    if (!body) return plain(404, 'no such file\n');
    const headers = {
      etag: body.etag,
      'cache-control': cacheControlOf(name),
      vary: 'accept-encoding',
      // The data is public and signed: the browser app may be served from elsewhere.
      'access-control-allow-origin': '*',
      // Scripts read the server's time: a phone whose clock is wrong is told so.
      'access-control-expose-headers': 'Date',
      'x-content-type-options': 'nosniff',
    };
    const wanted = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
    if (wanted.includes(body.etag) || wanted.includes('*')) return void response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, 'content-type': 'application/json; charset=utf-8', 'content-length': body.bytes.length, ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }) });
    response.end(request.method === 'HEAD' ? undefined : body.bytes);
  };
}

export function serveEndpoint(folder: string, port: number, host: string): Promise<EndpointServer> {
  const server = createServer(endpointListener(folder));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} is taken: choose another with --port, or 0 for any`) : error));
    server.listen(port, host, () => {
      const { port: actual } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ port: actual, url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, close });
    });
  });
}
