import * as v from 'valibot';
import { GeocodeError, type GeocodeAnswer, type GeocodeProvider } from './provider';

/** Environment variable of the key; it never appears in a message, a file or a log. */
export const TENCENT_KEY = 'TENCENT_MAP_KEY';
export const TENCENT_ENDPOINT = 'https://apis.map.qq.com';
const PATH = '/ws/geocoder/v1/';
const TIMEOUT = 10_000;

/** Answer of 地址解析 (lbs.qq.com, WebService API, geocoder/v1): location is GCJ-02; level and reliability as documented there. */
const AnswerSchema = v.object({
  location: v.object({ lat: v.number(), lng: v.number() }),
  ad_info: v.object({ adcode: v.pipe(v.union([v.string(), v.number()]), v.transform(String)) }),
  address_components: v.optional(v.record(v.string(), v.unknown())),
  reliability: v.optional(v.number()),
  level: v.optional(v.number()),
});
const ReplySchema = v.object({ status: v.number(), message: v.optional(v.string(), ''), result: v.optional(v.unknown()) });

/** Documented levels of an answer, 1 to 11; from 9 on it is a point, and the documentation calls it fit for use. */
const LEVELS: readonly string[] = ['', '城市', '区县', '乡镇街道', '村社区', '开发区', '热点区域或商圈', '道路', '道路附属点', '门址', '小区或大厦', '地点'];

/** Documented states (WebService API 状态码) for which no further request helps: the key, its rights or its allowance. */
const STOPS: Readonly<Record<number, string>> = {
  110: '请求来源未被授权: allow this machine for the key in the console (key 管理 → WebServiceAPI → 授权 IP)',
  111: '签名验证失败: the key demands signed requests; set it to 授权 IP instead in the console',
  112: 'IP 未被授权: add the address of this machine to the key in the console',
  113: '此功能未被授权: switch 地址解析 on for the key in the console',
  121: '此 key 每日调用量已达到上限: today\'s allowance is used up; run the same command tomorrow, what was answered is kept',
  122: 'IP 访问超限: too many requests from this address; run the same command later, what was answered is kept',
  123: '账号访问限制: the account is blocked or out of credit; look at the console',
  190: '无效的 key: the key was deleted or never existed',
  199: '此 key 未开启 WebServiceAPI 功能: switch it on for the key in the console',
  301: `缺少 key: set ${TENCENT_KEY}`,
  311: `key 格式错误: ${TENCENT_KEY} is not written as a key is: six groups of five letters or digits, joined by hyphens`,
};

/** The number of requests in this second is used up. */
const TOO_FAST = 120;
const NO_RESULT = 347;

export interface TencentOptions {
  readonly key: string;
  /** Where it is served; a path may be given as well. */
  readonly endpoint?: string;
  /** Requests in a second: a personal key has five. */
  readonly rate?: number;
  readonly minLevel: number;
  readonly minReliability: number;
}

export function tencentProvider({ key, endpoint = TENCENT_ENDPOINT, rate = 5, minLevel, minReliability }: TencentOptions): GeocodeProvider {
  const base = new URL(endpoint);
  if (base.pathname === '/' || base.pathname === '') base.pathname = PATH;
  return {
    id: 'tencent',
    label: '腾讯位置服务地址解析',
    pauseMs: Math.ceil(1000 / rate),
    doubt({ level, reliability }) {
      if (level === undefined || level < minLevel) return `only exact to 级别 ${level ?? '?'} (${LEVELS[level ?? 0] || 'not said'}), ${minLevel} is asked`;
      if (reliability === undefined || reliability < minReliability) return `reliability ${reliability ?? '?'} of 10, ${minReliability} is asked`;
      return undefined;
    },
    words: ({ level, reliability }) => `精度级别${level ?? '?'}${LEVELS[level ?? 0] ? `（${LEVELS[level ?? 0]}）` : ''}，可信度${reliability ?? '?'}`,
    async ask(address, signal) {
      const url = new URL(base);
      url.searchParams.set('address', address);
      url.searchParams.set('key', key);
      url.searchParams.set('output', 'json');
      return answerOf(await fetchReply(url, signal));
    },
  };
}

async function fetchReply(url: URL, signal: AbortSignal): Promise<v.InferOutput<typeof ReplySchema>> {
  let status: number;
  let text: string;
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]), redirect: 'error', headers: { accept: 'application/json' } });
    status = response.status;
    text = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    // fetch's own message may hold the address with the key: only the system's code is passed on.
    const { name, cause } = error as { readonly name: string; readonly cause?: { readonly code?: string } };
    throw new GeocodeError('later', name === 'TimeoutError' ? `no answer within ${TIMEOUT / 1000} s` : `${url.host} cannot be reached (${cause?.code ?? name})`);
  }
  if (status === 414) throw new GeocodeError('address', 'the address is too long');
  if (status !== 200) throw new GeocodeError('later', `${url.host} answered HTTP ${status}`);
  try {
    return v.parse(ReplySchema, JSON.parse(text));
  } catch {
    throw new GeocodeError('later', `${url.host} answered something that is not the documented JSON`);
  }
}

/** Reads a reply as the documentation has it. */
function answerOf({ status, message, result }: v.InferOutput<typeof ReplySchema>): GeocodeAnswer {
  if (status === NO_RESULT) return { found: false };
  if (status === TOO_FAST) throw new GeocodeError('later', '此 key 每秒请求量已达到上限', status);
  const stop = STOPS[status];
  if (stop !== undefined) throw new GeocodeError('stop', `status ${status}: ${stop}`, status);
  // 3xx: a parameter was wrong, here it can only be the address; 4xx and above: the service itself.
  if (status >= 300 && status < 400) throw new GeocodeError('address', `status ${status}: ${message}`, status);
  if (status !== 0) throw new GeocodeError('later', `status ${status}: ${message}`, status);
  const read = v.safeParse(AnswerSchema, result);
  if (!read.success) throw new GeocodeError('later', 'status 0 without a position: not the documented answer', status);
  const { location, ad_info: area, address_components: parts = {}, reliability, level } = read.output;
  const reading = ['province', 'city', 'district', 'street', 'street_number'].map((part) => parts[part]).filter((part) => typeof part === 'string').join('');
  return { found: true, latitude: location.lat, longitude: location.lng, crs: 'GCJ-02', adcode: area.adcode, reading, ...(reliability === undefined ? {} : { reliability }), ...(level === undefined ? {} : { level }) };
}
