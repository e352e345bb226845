import { setTimeout as wait } from 'node:timers/promises';
import { ask, type Reply } from './ask';
import { checkLink, type AskLink, type LinkState } from './check-link';
import type { CitedLink } from './collect';

export interface CheckedLink extends CitedLink {
  /** Undefined: the run ended before it was asked for. */
  readonly state?: LinkState;
}

export interface LinkRun {
  readonly links: readonly CheckedLink[];
  /** No host with a name answered: this machine has no network, and links with names are not judged. */
  readonly offline: boolean;
}

export interface LinkOptions {
  /** Hosts asked at the same time; of one host always one page after the other. */
  readonly hosts: number;
  /** Pause between two requests to one host, ms. */
  readonly delayMs: number;
  readonly timeoutMs: number;
  readonly agent: string;
  readonly signal: AbortSignal;
  readonly progress: (done: number, all: number, url: string) => void;
}

/** Answers that may be different a little later: asked once more. */
const PASSING: readonly number[] = [408, 425, 429, 500, 502, 503, 504];
const LONGEST_WAIT = 10_000;
const NO_NAME: readonly string[] = ['ENOTFOUND', 'EAI_AGAIN'];
/** What an unplugged machine says of every host. */
const UNREACHED: readonly string[] = [...NO_NAME, 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'TIMEOUT', 'ETIMEDOUT', 'ECONNREFUSED'];
/** So many different hosts and not one answer: it is this machine that is offline. */
const OFFLINE_HOSTS = 8;

/** Checks all links, politely. What was not asked when the signal came, or when nothing answers, stays without a state. */
export async function checkLinks(links: readonly CitedLink[], options: LinkOptions): Promise<LinkRun> {
  const queues = new Map<string, CitedLink[]>();
  for (const link of links) {
    const host = new URL(link.url).host;
    queues.set(host, [...(queues.get(host) ?? []), link]);
  }
  const states = new Map<string, LinkState>();
  const asker = politeAsker(options);
  const waiting = [...queues.values()];
  const network = watchNetwork([...queues.keys()]);
  const worker = async (): Promise<void> => {
    for (let queue = waiting.shift(); queue !== undefined; queue = waiting.shift()) {
      for (const { url } of queue) {
        if (options.signal.aborted) return;
        if (network.isOffline() && needsNetwork(url)) continue;
        options.progress(states.size, links.length, url);
        try {
          const state = await checkLink(url, asker);
          states.set(url, state);
          network.heard(url, state);
        } catch (error) {
          if (!options.signal.aborted) throw error;
        }
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, options.hosts) }, worker));
  const offline = network.isOffline();
  return {
    offline,
    links: links.map((link) => {
      const state = states.get(link.url);
      if (state === undefined || (offline && needsNetwork(link.url))) return { url: link.url, cited: link.cited };
      return { ...link, state: network.namesWork() ? withoutHost(state) : state };
    }),
  };
}

/** Hosts that are asked for by name: a bare number may be a machine of the house, which answers without any network. */
const needsNetwork = (url: string): boolean => isName(new URL(url).hostname);
const isName = (host: string): boolean => /[a-z]/i.test(host) && host !== 'localhost' && !host.endsWith('.localhost') && !host.startsWith('[');

interface Network {
  heard(url: string, state: LinkState): void;
  isOffline(): boolean;
  namesWork(): boolean;
}

/** Tells by the answers so far whether this machine has a network. */
function watchNetwork(hosts: readonly string[]): Network {
  const named = hosts.filter((host) => isName(host.replace(/:\d+$/, ''))).length;
  const silent = new Set<string>();
  let answered = false;
  return {
    heard(url, { failed, leads_to: led }) {
      if (!needsNetwork(url)) return;
      // A redirect was an answer, wherever it led.
      if (failed === undefined || led !== undefined || !UNREACHED.includes(failed)) answered = true;
      else silent.add(new URL(url).host);
    },
    isOffline: () => !answered && named > 0 && silent.size >= Math.min(OFFLINE_HOSTS, named),
    namesWork: () => answered,
  };
}

/** Where other names are found, a name that is not is gone; otherwise it may be this machine that finds none. */
const withoutHost = (state: LinkState): LinkState => (state.failed === 'ENOTFOUND' ? { ...state, verdict: 'dead', detail: 'the host is gone: its name is not known' } : state);

/** Keeps a pause between two requests to one host, whoever asks, and asks once more where the answer may change. */
function politeAsker({ delayMs, timeoutMs, agent, signal }: LinkOptions): AskLink {
  const free = new Map<string, number>();
  const once = async (method: 'HEAD' | 'GET', url: string): Promise<Reply> => {
    const { host } = new URL(url);
    const now = performance.now();
    const start = Math.max(now, free.get(host) ?? 0);
    free.set(host, start + delayMs);
    if (start > now) await wait(start - now, undefined, { signal });
    const reply = await ask(method, url, { agent, timeoutMs, signal });
    free.set(host, Math.max(free.get(host) ?? 0, performance.now() + delayMs));
    return reply;
  };
  return async (method, url, patient) => {
    const reply = await once(method, url);
    const passing = 'failed' in reply ? !NO_NAME.includes(reply.failed) : PASSING.includes(reply.status);
    if (!passing || !patient) return reply;
    const seconds = 'failed' in reply ? 0 : Number(reply.retryAfter ?? 0);
    await wait(Math.min(LONGEST_WAIT, Math.max(delayMs, Number.isFinite(seconds) ? seconds * 1000 : 0)), undefined, { signal });
    return once(method, url);
  };
}
