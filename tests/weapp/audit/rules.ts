import { attr, textOf, treeStats, walk, type ViewNode } from '../support/tree';
import { classesOf, rulesOf, type StyleRule } from './css';
import type { Evidence } from './evidence';

/** One rule of WeChat's 体验评分 (or of its diagnosis tool: weight 0), with what it found against the package. */
export interface Rule {
  readonly name: string;
  readonly weight: number;
  readonly limit: string;
  /** Measured with a clock: left to the command, tests time nothing. */
  readonly timed?: boolean;
  /** Faults, one line each; and what was measured. */
  readonly judge: (evidence: Evidence) => { readonly measured: string; readonly faults: readonly string[] };
}

/** A phone of the lowest class against this computer. */
const SLOWER = 6;
const KB = 1024;

const judged = (measured: string | number, faults: readonly string[]) => ({ measured: String(measured), faults });
const styleRules = ({ styles }: Evidence): readonly StyleRule[] => styles.flatMap(rulesOf);
const inStyles = (evidence: Evidence, wrong: (rule: StyleRule) => boolean) => {
  const faults = styleRules(evidence).filter(wrong).map(({ file, selector }) => `${file}: ${selector}`);
  return judged(faults.length, faults);
};
const views = ({ opened, more }: Evidence): readonly ViewNode[] => [...opened.map(({ tree }) => tree), ...more];
const worst = (evidence: Evidence, measure: (page: Evidence['opened'][number]) => number, most: number, unit: string) => {
  const measured = evidence.opened.map((page) => ({ url: page.url, value: measure(page) }));
  return judged(`${Math.max(0, ...measured.map(({ value }) => value)).toFixed(0)} ${unit}`, measured.filter(({ value }) => value > most).map(({ url, value }) => `${url}: ${value.toFixed(0)} ${unit}`));
};

/** Most setData that fall into one second. */
function busiestSecond(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.max(0, ...sorted.map((at, first) => sorted.filter((other, index) => index >= first && other < at + 1000).length));
}

const scrolls = ({ declarations }: StyleRule): boolean => ['overflow', 'overflow-x', 'overflow-y'].some((name) => /scroll|auto/.test(declarations[name] ?? ''));
const isFixed = ({ declarations }: StyleRule): boolean => declarations.position === 'fixed';
const coversAll = ({ declarations: d }: StyleRule): boolean => 'inset' in d || ('top' in d && 'bottom' in d);
const inSafeArea = (rule: StyleRule): boolean => coversAll(rule) || /safe-area-inset/.test(JSON.stringify(rule.declarations)) || !('bottom' in rule.declarations);

/** They have sizes of their own, and pass taps on by themselves. */
const DRAWN_BY_WECHAT = new Set(['map', 'canvas', 'input', 'textarea', 'picker']);

/** A tap area shows text (a line of at least 14 px with its leading), or has a size of its own. */
function tooSmall(evidence: Evidence): readonly string[] {
  const sized = new Set(styleRules(evidence).filter(({ declarations: d }) => /--target|^[2-9]\d+px/.test([d['min-height'], d.height].join(' ')) || (d.position === 'absolute' && ('inset' in d || ('top' in d && 'bottom' in d)))).flatMap(({ selector }) => classesOf(selector)));
  const tapped = views(evidence).flatMap((tree) => [...walk(tree)].filter((node) => 'tap' in node.events));
  return tapped.filter(({ tag }) => !DRAWN_BY_WECHAT.has(tag)).filter((node) => textOf(node).trim() === '' && !(attr(node, 'class') ?? '').split(/\s+/).some((name) => sized.has(name))).map((node) => attr(node, 'aria-label') ?? node.tag);
}

/** Bytes of rules whose classes no view ever carried, by file. */
export function unusedBytes(evidence: Evidence): ReadonlyMap<string, number> {
  const seen = new Set(views(evidence).flatMap((tree) => [...walk(tree)].flatMap((node) => [attr(node, 'class'), attr(node, 'hover-class'), attr(node, 'placeholder-class')].join(' ').split(/\s+/))));
  const unused = new Map<string, number>();
  for (const { file, selector, bytes } of styleRules(evidence)) {
    const used = selector.split(',').some((one) => classesOf(one).every((name) => seen.has(name)));
    if (!used) unused.set(file, (unused.get(file) ?? 0) + bytes);
  }
  return unused;
}

/** Notes of the last check for new data are read again before they are changed: what runs beside may have written them. */
const READ_ANEW = new Set(['jiefang.sync']);

/** Where pictures of the package are drawn, px: WeChat's tab bar, and the pins of its map. */
const SHOWN: readonly (readonly [where: RegExp, px: number])[] = [
  [/assets\/tab\//, 27],
  [/assets\/map\//, 36],
];
const SHARPEST = 3;
const shownAs = (name: string): number => SHOWN.find(([where]) => where.test(name))?.[1] ?? 0;
const remoteImages = (evidence: Evidence): readonly string[] => [
  ...views(evidence).flatMap((tree) => [...walk(tree)].filter(({ tag }) => tag === 'image').map((node) => attr(node, 'src') ?? '').filter((src) => /^https?:/.test(src))),
  ...evidence.styles.flatMap(({ name, text }) => (/url\(["']?https?:/.test(text) ? [name] : [])),
];

export const RULES: readonly Rule[] = [
  { name: 'inertia scroll', weight: 8, limit: 'every scrolling box', judge: (e) => inStyles(e, (rule) => scrolls(rule) && rule.declarations['-webkit-overflow-scrolling'] !== 'touch') },
  { name: 'no :active', weight: 8, limit: '0', judge: (e) => inStyles(e, ({ selector }) => /:active\b/.test(selector)) },
  { name: 'script time', timed: true, weight: 7, limit: `1000 ms (this computer × ${SLOWER})`, judge: (e) => worst(e, ({ longest }) => longest * SLOWER, 1000, 'ms') },
  { name: 'first screen', timed: true, weight: 6, limit: `5000 ms (× ${SLOWER})`, judge: (e) => worst(e, ({ whole, draw }) => (whole + draw) * SLOWER, 5000, 'ms') },
  { name: 'render', timed: true, weight: 6, limit: `500 ms (× ${SLOWER})`, judge: (e) => worst(e, ({ draw }) => draw * SLOWER, 500, 'ms') },
  { name: 'setData rate', weight: 6, limit: '20 a second', judge: (e) => worst(e, ({ setData }) => busiestSecond(setData.map(({ at }) => at)), 20, 'a second') },
  { name: 'setData size', weight: 6, limit: '256 KB', judge: (e) => worst(e, ({ setData }) => Math.max(0, ...setData.map(({ bytes }) => bytes)) / KB, 256, 'KB') },
  {
    name: 'WXML',
    weight: 6,
    limit: '< 1000 nodes, < 30 levels, ≤ 60 children',
    judge: ({ opened }) => {
      const stats = opened.map(({ url, tree }) => ({ url, ...treeStats(tree) }));
      const most = (pick: (each: (typeof stats)[number]) => number) => Math.max(0, ...stats.map(pick));
      return judged(`${most(({ nodes }) => nodes)}, ${most(({ depth }) => depth)}, ${most(({ maxChildren }) => maxChildren)}`, stats.filter(({ nodes, depth, maxChildren }) => nodes >= 1000 || depth >= 30 || maxChildren > 60).map(({ url, nodes, depth, maxChildren }) => `${url}: ${nodes}, ${depth}, ${maxChildren}`));
    },
  },
  { name: 'image requests and cache', weight: 9, limit: 'none from a network', judge: (e) => judged(remoteImages(e).length, remoteImages(e)) },
  {
    name: 'image size',
    weight: 4,
    limit: `what is shown × ${SHARPEST}²`,
    judge: ({ pictures }) => judged(`${Math.max(0, ...pictures.map(({ width }) => width))} px`, pictures.filter(({ name, width, height }) => width * height > (shownAs(name) * SHARPEST) ** 2).map(({ name, width, height }) => `${name}: ${width}×${height}, shown at ${shownAs(name)}`)),
  },
  { name: 'image ratio', weight: 4, limit: '≤ 15 % off a square', judge: ({ pictures }) => judged(pictures.length, pictures.filter(({ width, height }) => Math.abs(width / height - 1) > 0.15).map(({ name }) => name)) },
  { name: 'tap area', weight: 3, limit: '≥ 20 px (the browser audit asks 44 and 60)', judge: (e) => judged(tooSmall(e).length, tooSmall(e)) },
  { name: 'safe area', weight: 3, limit: 'fixed bars keep out of it', judge: (e) => inStyles(e, (rule) => isFixed(rule) && !inSafeArea(rule)) },
  {
    name: 'window resize',
    weight: 3,
    limit: 'resizable, no widths over 320 px',
    judge: (e) => {
      const wide = styleRules(e).filter(({ declarations: d }) => [d.width, d['min-width']].some((value) => /^\d+px$/.test(value ?? '') && parseInt(value ?? '', 10) > 288) || /rpx/.test(JSON.stringify(d))).map(({ file, selector }) => `${file}: ${selector}`);
      return judged(wide.length, [...(e.app.resizable ? [] : ['app.json: resizable is off']), ...wide]);
    },
  },
  { name: 'JS and network exceptions', weight: 6, limit: '0', judge: ({ opened }) => judged(opened.flatMap(({ problems }) => problems).length, opened.flatMap(({ url, problems }) => problems.map((problem) => `${url}: ${problem}`))) },
  { name: 'deprecated API', weight: 2, limit: '0', judge: ({ used, deprecated }) => judged([...used].filter((name) => deprecated.has(name)).length, [...used].filter((name) => deprecated.has(name)).map((name) => `wx.${name}`)) },
  {
    name: 'HTTPS',
    weight: 1,
    limit: 'everywhere but this computer',
    judge: ({ scripts }) => {
      const plain = scripts.flatMap(({ name, text }) => (text.match(/http:\/\/(?!127\.0\.0\.1|localhost|www\.w3\.org)[\w.-]+\.[a-z]+/g) ?? []).map((url) => `${name}: ${url}`));
      return judged(plain.length, plain);
    },
  },
  { name: 'unused pages', weight: 0, limit: '0', judge: ({ pages, opened }) => { const seen = new Set(opened.map(({ url }) => url.replace(/^\//, '').split('?')[0])); const never = pages.filter((page) => !seen.has(page)); return judged(never.length, never); } },
  {
    name: 'unused WXSS',
    weight: 0,
    limit: '2 KB a file',
    judge: (e) => {
      const unused = [...unusedBytes(e)];
      return judged(`${Math.max(0, ...unused.map(([, bytes]) => bytes))} B`, unused.filter(([, bytes]) => bytes > 2 * KB).map(([file, bytes]) => `${file}: ${bytes} B`));
    },
  },
  { name: 'timers cleared', weight: 0, limit: '0 after leaving', judge: (e) => worst(e, ({ timersLeft }) => timersLeft, 0, 'timers') },
  { name: 'lazy injection, no plug-in for all', weight: 0, limit: 'on, none', judge: ({ app }) => judged(app.lazyCodeLoading ?? 'off', [...(app.lazyCodeLoading === 'requiredComponents' ? [] : ['app.json: lazyCodeLoading is off']), ...(app.plugins && Object.keys(app.plugins).length > 0 ? ['app.json: a plug-in for the whole app'] : [])]) },
  { name: 'base64 in style sheets', weight: 0, limit: '10 KB', judge: ({ styles }) => { const bytes = styles.flatMap(({ text }) => text.match(/url\(["']?data:[^)]*;base64,[^)]*\)/g) ?? []).join('').length; return judged(`${bytes} B`, bytes > 10 * KB ? [`${bytes} B`] : []); } },
  { name: 'getSystemInfo', weight: 0, limit: '3 calls', judge: ({ launch }) => { const count = ['getSystemInfo', 'getSystemInfoSync', 'getSystemInfoAsync'].reduce((sum, name) => sum + (launch.get(name) ?? 0), 0); return judged(count, count > 3 ? [`${count} calls`] : []); } },
  { name: 'storage read twice at launch', weight: 0, limit: 'no key', judge: ({ readTwice }) => { const twice = readTwice.filter((key) => !READ_ANEW.has(key)); return judged(twice.length, twice); } },
  { name: 'empty onPageScroll', weight: 0, limit: '0', judge: ({ scripts }) => { const empty = scripts.filter(({ text }) => /onPageScroll\s*(?::|=)?\s*(?:function)?\s*\(\)\s*\{\s*\}/.test(text)).map(({ name }) => name); return judged(empty.length, empty); } },
];

/** Rules that only a network or the tool itself can judge: request time and number, network cache, redundant setData. */
export const NOT_COMPUTED = 'request time 5, concurrent requests 5, network cache 2, redundant setData 1';

export interface Score {
  readonly rows: readonly (Rule & { readonly measured: string; readonly faults: readonly string[] })[];
  /** 0 to 100: the weights of the rules kept, of all that are computed. */
  readonly total: number;
}

export function score(evidence: Evidence, rules: readonly Rule[] = RULES): Score {
  const rows = rules.map((rule) => ({ ...rule, ...rule.judge(evidence) }));
  const sum = (kept: readonly Rule[]) => kept.reduce((total, { weight }) => total + weight, 0);
  return { rows, total: Math.round((100 * sum(rows.filter(({ faults }) => faults.length === 0))) / sum(rows)) };
}
