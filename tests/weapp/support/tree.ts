/** One node of the view, as WeChat's compiler builds it from WXML and data. */
export interface ViewNode {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  /** Event name → the page's handler; `stops` for catch-bindings. */
  readonly events: Readonly<Record<string, { readonly handler: string; readonly stops: boolean }>>;
  readonly children: readonly ViewNode[];
  /** Text of a text leaf (tag "#text"). */
  readonly text?: string;
  readonly parent?: ViewNode;
}

export interface TreeStats {
  readonly nodes: number;
  readonly depth: number;
  readonly maxChildren: number;
}

/** Counts as WeChat's audit does: elements, not text leaves. */
export function treeStats(root: ViewNode): TreeStats {
  let nodes = 0;
  let depth = 0;
  let maxChildren = 0;
  const visit = (node: ViewNode, level: number) => {
    if (node.text !== undefined) return;
    nodes += 1;
    depth = Math.max(depth, level);
    maxChildren = Math.max(maxChildren, node.children.filter((child) => child.text === undefined).length);
    for (const child of node.children) visit(child, level + 1);
  };
  visit(root, 1);
  return { nodes, depth, maxChildren };
}

export function* walk(node: ViewNode): Generator<ViewNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

export function textOf(node: ViewNode): string {
  return node.text ?? node.children.map(textOf).join('');
}

/** Every piece of text a person sees, in reading order; text that stands together in one element is one piece. */
export function textsOf(node: ViewNode): readonly string[] {
  const pieces: string[] = [];
  let open = '';
  const close = () => {
    if (open.trim() !== '') pieces.push(open.trim());
    open = '';
  };
  const visit = (each: ViewNode) => {
    if (each.text !== undefined) open += each.text;
    // A text inside a text runs on in the same line.
    else if (each.tag === 'text' && each.parent?.tag === 'text') each.children.forEach(visit);
    else {
      close();
      each.children.forEach(visit);
      close();
    }
  };
  visit(node);
  close();
  return pieces;
}

export function attr(node: ViewNode, name: string): string | undefined {
  const value = node.attrs[name];
  return value === undefined || value === '' ? undefined : String(value);
}

/** What a screen reader says: the label, or else the text inside that is not hidden from it. */
export function spokenName(node: ViewNode): string {
  if (attr(node, 'aria-hidden') === 'true') return '';
  return attr(node, 'aria-label') ?? node.text ?? node.children.map(spokenName).join('');
}
