import { attr, walk, type ViewNode } from '../tree';
import type { World } from '../world';
import type { Apis } from './api';
import { createCanvas } from './canvas';

/** Node queries: who is there is real, positions are made up. */
export function viewQueryApis(world: World): Apis {
  const find = (selector: string): ViewNode | undefined => {
    const root = world.router.top()?.tree();
    if (!root) return undefined;
    const last = selector.split(/\s+|>>>/).pop() ?? '';
    const fits = (node: ViewNode) => (last.startsWith('#') ? attr(node, 'id') === last.slice(1) : last.startsWith('.') ? (attr(node, 'class') ?? '').split(' ').includes(last.slice(1)) : node.tag === last);
    return [...walk(root)].find(fits);
  };
  const rect = { left: 0, right: 375, top: 0, bottom: 44, width: 375, height: 44 };
  const describe = (node: ViewNode | undefined) => {
    if (!node) return null;
    return { id: attr(node, 'id') ?? '', ...rect, scrollLeft: 0, scrollTop: 0, ...(node.tag === 'canvas' ? { node: createCanvas(world) } : {}) };
  };
  const selectorQuery = () => {
    const asked: { readonly answer: () => unknown; readonly done?: (result: unknown) => void }[] = [];
    const ask = (answer: () => unknown, done?: (result: unknown) => void) => {
      asked.push(done ? { answer, done } : { answer });
      return query;
    };
    const chosen = (target: () => unknown) => ({
      boundingClientRect: (done?: (result: unknown) => void) => ask(target, done),
      scrollOffset: (done?: (result: unknown) => void) => ask(target, done),
      fields: (_: unknown, done?: (result: unknown) => void) => ask(target, done),
      node: (done?: (result: unknown) => void) => ask(target, done),
      context: (done?: (result: unknown) => void) => ask(target, done),
    });
    const query = {
      in: () => query,
      select: (selector: string) => chosen(() => describe(find(selector))),
      selectAll: (selector: string) => chosen(() => [describe(find(selector))].filter(Boolean)),
      selectViewport: () => chosen(() => ({ ...rect, scrollLeft: 0, scrollTop: 0 })),
      exec: (done?: (results: unknown) => void) => {
        world.clock.later(0, () => {
          const results = asked.map(({ answer }) => answer());
          asked.forEach((each, i) => each.done?.(results[i]));
          done?.(results);
        });
        return query;
      },
    };
    return query;
  };
  const observer = () => {
    const self = { relativeTo: () => self, relativeToViewport: () => self, observe: () => undefined, disconnect: () => undefined };
    return self;
  };
  const map = new Proxy({}, { get: (_, name) => (options: Readonly<Record<string, unknown>> = {}) => void world.calls.push({ name: `map.${String(name)}`, options }) });
  return {
    createSelectorQuery: selectorQuery,
    createIntersectionObserver: observer,
    createMediaQueryObserver: observer,
    createMapContext: () => map,
    createOffscreenCanvas: () => createCanvas(world),
  };
}
