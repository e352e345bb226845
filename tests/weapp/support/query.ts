import { attr, spokenName, textOf, textsOf, walk, type ViewNode } from './tree';

/** What a test may know of a node: what a person reads or hears, not how it is built. A string must be equal, a RegExp must match. */
export interface Query {
  readonly text?: string | RegExp;
  /** aria-label. */
  readonly label?: string | RegExp;
  readonly role?: string;
  readonly tag?: string;
  readonly placeholder?: string | RegExp;
  readonly id?: string;
  readonly src?: string | RegExp;
  readonly openType?: string;
  /** Reacts to this event, itself. */
  readonly on?: string;
}

const fits = (wanted: string | RegExp, got: string | undefined) => got !== undefined && (typeof wanted === 'string' ? got === wanted : wanted.test(got));

function matches(node: ViewNode, query: Query): boolean {
  if (node.text !== undefined) return false;
  return (
    (query.tag === undefined || node.tag === query.tag) &&
    (query.label === undefined || fits(query.label, attr(node, 'aria-label'))) &&
    (query.role === undefined || attr(node, 'aria-role') === query.role) &&
    (query.placeholder === undefined || fits(query.placeholder, attr(node, 'placeholder'))) &&
    (query.id === undefined || attr(node, 'id') === query.id) &&
    (query.src === undefined || fits(query.src, attr(node, 'src'))) &&
    (query.openType === undefined || attr(node, 'open-type') === query.openType) &&
    (query.on === undefined || query.on in node.events) &&
    (query.text === undefined || fits(query.text, textOf(node).trim()))
  );
}

/** All nodes that fit, the innermost of a nest only: with `text`, the smallest node that shows it. */
export function queryAll(root: ViewNode, query: Query): readonly ViewNode[] {
  const found = [...walk(root)].filter((node) => matches(node, query));
  return found.filter((node) => !found.some((other) => other !== node && isInside(other, node)));
}

export function isInside(node: ViewNode, outer: ViewNode): boolean {
  for (let at = node.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}

export function queryOne(root: ViewNode, query: Query): ViewNode {
  const found = queryAll(root, query);
  const [first] = found;
  if (first && found.length === 1) return first;
  const wanted = Object.entries(query).map(([key, value]) => `${key} ${String(value)}`).join(', ');
  if (first) throw new Error(`${found.length} nodes have ${wanted}: ${found.map((node) => JSON.stringify(spokenName(node).slice(0, 40))).join(' · ')}`);
  throw new Error(`Nothing on the page has ${wanted}. The page shows:\n${textsOf(root).join(' | ') || '(no text)'}\nLabels: ${labels(root).join(' | ') || '(none)'}`);
}

function labels(root: ViewNode): readonly string[] {
  return [...walk(root)].map((node) => attr(node, 'aria-label') ?? '').filter((label) => label !== '');
}
