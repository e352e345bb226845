import type { Reply } from './ask';

export type Verdict = 'ok' | 'moved' | 'dead' | 'unsure';

export interface LinkState {
  readonly verdict: Verdict;
  /** Last HTTP status, if there was an answer. */
  readonly status?: number;
  /** Where it leads now, if that is somewhere else. */
  readonly leads_to?: string;
  readonly detail: string;
  /** The system's code, if no answer came. */
  readonly failed?: string;
}

/** One request, made once more if it fails in passing and `patient` is set; the pauses between requests to a host are its own matter. */
export type AskLink = (method: 'HEAD' | 'GET', url: string, patient: boolean) => Promise<Reply>;

const MOST_HOPS = 6;
const PERMANENT: readonly number[] = [301, 308];
const TEMPORARY: readonly number[] = [302, 303, 307];
const GONE: readonly number[] = [404, 410];

/**
 * Asks for a page: HEAD first, and GET where HEAD is not answered with success, as many servers know HEAD badly. Redirects are
 * followed by hand. Only 404 and 410 are called dead; a server that refuses, fails or is silent leaves us unsure.
 */
export async function checkLink(url: string, ask: AskLink): Promise<LinkState> {
  let at = url;
  let permanent = true;
  for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
    const head = await ask('HEAD', at, false);
    // After silence GET is the second try already.
    const reply = !('failed' in head) && (isSuccess(head.status) || isRedirect(head.status)) ? head : await ask('GET', at, !('failed' in head));
    if ('failed' in reply) return { verdict: 'unsure', detail: failureWords(reply.failed), failed: reply.failed, ...(at === url ? {} : { leads_to: at }) };
    const { status, location } = reply;
    const next = isRedirect(status) && location !== undefined ? resolved(location, at) : undefined;
    if (next === undefined) return ended(url, at, status, permanent);
    permanent = permanent && PERMANENT.includes(status);
    if (next === at) return { verdict: 'unsure', status, detail: 'sends on to itself' };
    at = next;
  }
  return { verdict: 'unsure', detail: `sends on more than ${MOST_HOPS} times`, leads_to: at };
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300;
const isRedirect = (status: number): boolean => PERMANENT.includes(status) || TEMPORARY.includes(status);

function resolved(location: string, base: string): string | undefined {
  if (!URL.canParse(location, base)) return undefined;
  const next = new URL(location, base);
  next.hash = '';
  return /^https?:$/.test(next.protocol) ? next.href : undefined;
}

function ended(url: string, at: string, status: number, permanent: boolean): LinkState {
  const led = at === url ? {} : { leads_to: at };
  if (GONE.includes(status)) return { verdict: 'dead', status, ...led, detail: status === 410 ? 'the server says it is gone for good' : 'the server has no such page' };
  if (!isSuccess(status)) return { verdict: 'unsure', status, ...led, detail: refusalWords(status) };
  if (at === url) return { verdict: 'ok', status, detail: '' };
  // A page of its own that leads to a front page is what many sites show instead of 404.
  if (new URL(at).pathname === '/' && new URL(url).pathname !== '/') return { verdict: 'unsure', status, ...led, detail: 'leads to a front page: the page itself may be gone' };
  if (sameBut(url, at)) return { verdict: permanent ? 'moved' : 'ok', status, ...led, detail: 'same page, other spelling of the address' };
  return permanent ? { verdict: 'moved', status, ...led, detail: 'moved for good: put the new address into the table' } : { verdict: 'ok', status, ...led, detail: 'sends on for the time being' };
}

/** http or https, with www or without, with a slash at the end or without. */
function sameBut(a: string, b: string): boolean {
  const plain = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return plain(a) === plain(b);
}

function refusalWords(status: number): string {
  if (status === 401 || status === 403) return 'the server does not let a program read it: look at it in a browser';
  if (status === 429) return 'the server asks for patience: try again later';
  if (status >= 500) return 'the server is out of order just now';
  if (isRedirect(status)) return 'sends on to no web address';
  return `unusual answer ${status}: look at it in a browser`;
}

export function failureWords(code: string): string {
  if (code === 'TIMEOUT' || code === 'ETIMEDOUT') return 'no answer in time';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the name of the host is not known';
  if (code === 'ECONNREFUSED') return 'nothing answers at that host';
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'the connection was cut';
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) return `its certificate is not good (${code})`;
  return `no answer (${code})`;
}
