import type { ViewNode } from './tree';

const BUBBLES = new Set(['tap', 'longpress', 'longtap', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'touchforcechange', 'transitionend', 'animationstart', 'animationiteration', 'animationend']);
const TOUCHES = /^(tap|long|touch)/;

export interface Binding {
  readonly node: ViewNode;
  readonly handler: string;
}

/** The handlers an event reaches, in order: the target's, then its ancestors' until a catch-binding. */
export function bindingsFor(target: ViewNode, type: string): readonly Binding[] {
  const bindings: Binding[] = [];
  for (let node: ViewNode | undefined = target; node; node = node.parent) {
    const binding = node.events[type];
    if (binding && !(type === 'tap' && disabled(node))) {
      bindings.push({ node, handler: binding.handler });
      if (binding.stops) break;
    }
    if (!BUBBLES.has(type)) break;
  }
  return bindings;
}

function disabled(node: ViewNode): boolean {
  return node.tag === 'button' && (node.attrs.disabled === true || node.attrs.disabled === 'true');
}

/** The event object WeChat hands to a page's handler. */
export function eventObject(type: string, target: ViewNode, current: ViewNode, detail: object, timeStamp: number): object {
  const touch = { identifier: 0, pageX: 100, pageY: 100, clientX: 100, clientY: 100, force: 1 };
  return {
    type,
    timeStamp,
    target: place(target),
    currentTarget: place(current),
    mark: {},
    detail: type === 'tap' ? { x: 100, y: 100, ...detail } : detail,
    ...(TOUCHES.test(type) ? { touches: type === 'touchend' ? [] : [touch], changedTouches: [touch] } : {}),
    mut: false,
    _userTap: type === 'tap',
  };
}

export function place(node: ViewNode): { readonly id: string; readonly dataset: Readonly<Record<string, unknown>>; readonly offsetLeft: number; readonly offsetTop: number } {
  const dataset = Object.entries(node.attrs)
    .filter(([name]) => name.startsWith('data-'))
    .map(([name, value]) => [name.slice(5).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value] as const);
  return { id: String(node.attrs.id ?? ''), dataset: Object.fromEntries(dataset), offsetLeft: 0, offsetTop: 0 };
}
