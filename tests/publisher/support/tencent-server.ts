import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const KEY = 'OB4BZ-D4W3U-B7VVO-4PJWW-6TKDJ-7WPB4';

/** What the server says of an address: an answer, or the body and HTTP status to send. */
export type Say = (address: string, count: number) => object | { readonly raw: string; readonly http?: number } | 'cut' | 'silent';

export interface TencentServer {
  readonly url: string;
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** An answer as 地址解析 documents it. */
export const hit = (change: { readonly lat?: number; readonly lng?: number; readonly adcode?: string; readonly level?: number; readonly reliability?: number } = {}): object => {
  const { lat = 23.1265, lng = 113.4053, adcode = '440106', level = 9, reliability = 8 } = change;
  return {
    status: 0,
    message: 'Success',
    request_id: '66a1b2c3d4e5',
    result: {
      title: '陂东路6号',
      location: { lng, lat },
      ad_info: { adcode },
      address_components: { province: '广东省', city: '广州市', district: '天河区', street: '陂东路', street_number: '6号' },
      similarity: 0.99,
      deviation: 1000,
      reliability,
      level,
    },
  };
};

export const refusal = (status: number, message = '拒绝'): object => ({ status, message, request_id: '66a1b2c3d4e6' });

/** Speaks the documented protocol of apis.map.qq.com: path, parameters, states; `say` decides what is known of an address. */
export async function serveTencent(say: Say): Promise<TencentServer> {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://server');
    const send = (body: object): void => void response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    if (url.pathname !== '/ws/geocoder/v1/') return void response.writeHead(404).end();
    const [key, address] = [url.searchParams.get('key'), url.searchParams.get('address')];
    if (key === null) return send(refusal(301, '缺少必要字段key'));
    if (!/^(?:[A-Z0-9]{5}-){5}[A-Z0-9]{5}$/.test(key)) return send(refusal(311, 'key格式错误'));
    if (key !== KEY) return send(refusal(190, '无效的KEY'));
    if (address === null || address === '') return send(refusal(300, '缺少必要字段address'));
    asked.push(address);
    const answer = say(address, asked.length);
    if (answer === 'cut') return void request.socket.destroy();
    if (answer === 'silent') return;
    if ('raw' in answer) return void response.writeHead(answer.http ?? 200).end(answer.raw);
    send(answer);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
