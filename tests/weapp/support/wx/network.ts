import type { World } from '../world';
import { asynchronous, Failure, listenerPairs, text, type Apis, type Options } from './api';
import { fileOperations } from './file-operations';
import { USER_DATA_PATH } from './file-store';

export function networkApis(world: World): Apis {
  const { phone } = world;
  const connected = () => phone.network !== 'offline';

  /** Where a request really goes; the message of its failure if it goes nowhere. */
  const route = (url: string): string => {
    if (phone.network === 'offline') throw new Failure('errcode:-106 cronet_error_code:-106 error_msg:net::ERR_INTERNET_DISCONNECTED', { errno: 600001 });
    const origin = Object.keys(phone.network).find((each) => url === each || url.startsWith(`${each}/`));
    if (origin === undefined) throw new Failure(`url not in domain list: ${url}`, { errno: 600002 });
    return (phone.network[origin] ?? '') + url.slice(origin.length);
  };

  const exchange = async (options: Options, abort: AbortController, onHeaders: (result: object) => void) => {
    const target = route(text(options.url));
    const timer = setTimeout(() => abort.abort(new Failure('timeout', { errno: 5 })), Number(options.timeout ?? 60_000));
    try {
      const reply = await fetch(target, {
        method: text(options.method) || 'GET',
        headers: (options.header as Record<string, string> | undefined) ?? {},
        redirect: options.redirect === 'manual' ? 'manual' : 'follow',
        signal: abort.signal,
        ...(typeof options.data === 'string' && options.method !== 'GET' ? { body: options.data } : {}),
      });
      const header: Record<string, string> = {};
      reply.headers.forEach((value, name) => (header[name] = value));
      onHeaders(world.realm.adopt({ header, statusCode: reply.status, cookies: [] }));
      const bytes = Buffer.from(await reply.arrayBuffer());
      return { bytes, statusCode: reply.status, header, cookies: [] };
    } catch (error) {
      const cause = abort.signal.aborted ? (abort.signal.reason as unknown) : error;
      throw cause instanceof Failure ? cause : new Failure(`errcode:-101 error_msg:${String((error as { cause?: unknown }).cause ?? error)}`, { errno: 600001 });
    } finally {
      clearTimeout(timer);
    }
  };

  const withTask = (name: string, finish: (options: Options, abort: AbortController, onHeaders: (result: object) => void) => Promise<unknown>) => (options: Options) => {
    const abort = new AbortController();
    const onHeaders = new Set<(result: object) => void>();
    const done = asynchronous(world, name, (given) => finish(given, abort, (result) => onHeaders.forEach((each) => each(result))));
    // A promise is not handed out for requests: WeChat returns the task in every case.
    done({ complete: () => undefined, ...options });
    const nothing = () => undefined;
    const listeners = ['ChunkReceived', 'ProgressUpdate'].flatMap((event) => [[`on${event}`, nothing], [`off${event}`, nothing]]);
    return {
      abort: () => abort.abort(new Failure('abort', { errno: 600003 })),
      onHeadersReceived: (listener: (result: object) => void) => void onHeaders.add(listener),
      offHeadersReceived: (listener: (result: object) => void) => void onHeaders.delete(listener),
      ...Object.fromEntries(listeners),
    };
  };

  return {
    request: withTask('request', async (options, abort, onHeaders) => {
      const { bytes, ...reply } = await exchange(options, abort, onHeaders);
      return { ...reply, data: decode(bytes, options) };
    }),
    downloadFile: withTask('downloadFile', async (options, abort, onHeaders) => {
      const { bytes, ...reply } = await exchange(options, abort, onHeaders);
      const file = text(options.filePath) || `${USER_DATA_PATH}/tmp_${world.clock.now()}`;
      fileOperations(world).writeFile?.({ filePath: file, data: bytes });
      return { ...reply, [options.filePath ? 'filePath' : 'tempFilePath']: file, dataLength: bytes.byteLength };
    }),
    getNetworkType: asynchronous(world, 'getNetworkType', () => ({ networkType: connected() ? phone.networkType : 'none', hasSystemProxy: false })),
    ...listenerPairs(world, ['NetworkStatusChange', 'NetworkWeakChange']),
  };
}

function decode(bytes: Buffer, options: Options): unknown {
  if (options.responseType === 'arraybuffer') return bytes;
  const body = bytes.toString('utf8');
  if (options.dataType !== undefined && options.dataType !== 'json') return body;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}
