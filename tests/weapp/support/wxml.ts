import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { wxmlToJs } from 'miniprogram-compiler';
import type { ViewNode } from './tree';

interface RawNode {
  readonly tag?: string;
  readonly attr?: Readonly<Record<string, unknown>>;
  readonly children?: readonly (RawNode | string)[];
}

type Generate = (data: unknown) => RawNode;

/** Gives the view tree of a page for its data. */
export type View = (page: string, data: unknown, complain: (text: string) => void) => ViewNode;

const views = new Map<string, View>();

export function compileView(folder: string): View {
  const stamp = `${folder}@${newestWxml(folder)}`;
  let view = views.get(stamp);
  if (!view) {
    view = compile(folder);
    views.set(stamp, view);
  }
  return view;
}

function newestWxml(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(wxml|wxs)$/.test(file));
  return Math.max(...files.map((file) => statSync(path.join(folder, file)).mtimeMs));
}

function compile(folder: string): View {
  const says: string[] = [];
  const say = (...parts: unknown[]) => void says.push(parts.map(String).join(' '));
  const console = { log: say, warn: say, error: say, info: say };
  const context = vm.createContext({ window: {}, console });
  const code = wxmlToJs(folder, { maxBuffer: 64 << 20 });
  const $gwx = vm.runInContext(`(function (global) {${code}})({})`, context, { filename: `${folder}/wcc.js` }) as (file: string) => Generate | undefined;
  const parse = vm.runInContext('JSON.parse', context) as (json: string) => unknown;

  return (page, data, complain) => {
    const render = (file: string, input: unknown): RawNode => {
      const generate = $gwx(file);
      if (!generate) throw new Error(`${folder} has no ${file}`);
      return generate(input);
    };
    says.length = 0;
    const root = build(render(`${page}.wxml`, parse(JSON.stringify(data))), render, undefined);
    says.forEach(complain);
    return root;
  };
}

/** Taro nests its own component `comp` where templates get deeper than its base level: its view continues in comp.wxml. */
const RECURSIVE = 'wx-comp';

function build(raw: RawNode, render: (file: string, data: unknown) => RawNode, parent: ViewNode | undefined): ViewNode {
  const tag = raw.tag ?? 'virtual';
  if (tag === 'wx-custom-wrapper') throw new Error('The harness does not simulate CustomWrapper.');
  const children: ViewNode[] = [];
  const { attrs, events } = split(raw.attr ?? {});
  const node: ViewNode = { tag: tag.replace(/^wx-/, ''), attrs, events, children, ...(parent ? { parent } : {}) };
  const append = (list: readonly (RawNode | string)[]) => {
    for (const child of list) {
      if (typeof child === 'object' && child.tag === 'virtual') append(child.children ?? []);
      else if (typeof child === 'object') children.push(build(child, render, node));
      else children.push({ tag: '#text', attrs: {}, events: {}, children: [], text: child, parent: node });
    }
  };
  if (tag === RECURSIVE) append(render('comp.wxml', { i: raw.attr?.i, l: raw.attr?.l }).children ?? []);
  else append(raw.children ?? []);
  return node;
}

const EVENT = /^(?:capture-)?(bind|catch|mut-bind):?([a-z].*)$/i;

function split(raw: Readonly<Record<string, unknown>>): Pick<ViewNode, 'attrs' | 'events'> {
  const attrs: Record<string, unknown> = {};
  const events: Record<string, { handler: string; stops: boolean }> = {};
  for (const [key, value] of Object.entries(raw)) {
    const event = EVENT.exec(key);
    if (event && event[2]) events[event[2].toLowerCase()] = { handler: String(value), stops: event[1] === 'catch' };
    else attrs[key.startsWith('data-') ? key : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] = value;
  }
  return { attrs, events };
}
