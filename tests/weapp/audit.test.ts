import { gather } from './audit/gather';
import { RULES, score, type Rule } from './audit/rules';
import type { Evidence } from './audit/evidence';
import type { ViewNode } from './support/tree';

let real: Evidence;
beforeAll(async () => {
  real = await gather({ timed: false });
});

test.each(RULES.filter(({ timed }) => !timed))('WeChat\'s audit, $name: $limit', (rule) => {
  expect(rule.judge(real).faults).toEqual([]);
});

// Off by default: no plug-in, and nothing that would call one.
test('the package holds nothing of WeChat\'s reading plug-in', () => {
  expect(real.scripts.filter(({ text }) => /WechatSI/.test(text)).map(({ name }) => name)).toEqual([]);
});

test('the score counts the weights of the rules that are kept', () => {
  const kept = (weight: number, faults: readonly string[]): Rule => ({ name: '', weight, limit: '', judge: () => ({ measured: '', faults }) });
  expect(score(real, [kept(3, []), kept(1, ['x'])]).total).toBe(75);
});

const node = (attrs: Record<string, unknown>, tap = false, children: readonly ViewNode[] = []): ViewNode => ({ tag: 'view', attrs, events: tap ? { tap: { handler: 'x', stops: false } } : {}, children });
const nested = (levels: number): ViewNode => (levels === 0 ? node({}) : node({}, false, [nested(levels - 1)]));
const many = (count: number): ViewNode => node({}, false, Array.from({ length: count }, () => node({})));
const style = (text: string): Partial<Evidence> => ({ styles: [...real.styles, { name: 'x.wxss', text }] });
const page = (change: object): Partial<Evidence> => ({ opened: real.opened.map((opened, index) => (index === 0 ? { ...opened, ...change } : opened)) });

/** For each rule something that breaks it. */
const BREAKS: Readonly<Record<string, () => readonly Partial<Evidence>[]>> = {
  'inertia scroll': () => [style('.a{overflow-y:scroll}'), style('@media print{.a{overflow:auto}}')],
  'no :active': () => [style('.a:active{opacity:.5}')],
  'script time': () => [page({ longest: 500 })],
  'first screen': () => [page({ whole: 2000 })],
  render: () => [page({ draw: 200 })],
  'setData rate': () => [page({ setData: Array.from({ length: 21 }, (_, index) => ({ at: 5000 + index * 40, bytes: 1, keys: [] })) })],
  'setData size': () => [page({ setData: [{ at: 0, bytes: 300 * 1024, keys: [] }] })],
  WXML: () => [page({ tree: nested(31) }), page({ tree: many(61) }), page({ tree: node({}, false, Array.from({ length: 20 }, () => many(55))) })],
  'image requests and cache': () => [style('.a{background:url(https://x.example/a.png)}'), { more: [{ ...node({ src: 'https://x.example/a.png' }), tag: 'image' }] }],
  'image size': () => [{ pictures: [{ name: 'assets/map/pin.png', width: 400, height: 400 }] }],
  'image ratio': () => [{ pictures: [{ name: 'assets/map/pin.png', width: 80, height: 40 }] }],
  'tap area': () => [{ more: [node({ class: 'nowhere', 'aria-label': 'x' }, true)] }],
  'safe area': () => [style('.a{position:fixed;bottom:0;height:50px}')],
  'window resize': () => [style('.a{width:400px}'), style('.a{width:20rpx}'), { app: { ...real.app, resizable: false } }],
  'JS and network exceptions': () => [page({ problems: ['uncaught: x'] })],
  'deprecated API': () => [{ used: new Set(['getSystemInfoSync', 'getUserInfo', ...real.deprecated]) }],
  HTTPS: () => [{ scripts: [{ name: 'x.js', text: 'a("http://plain.example/")' }] }],
  'unused pages': () => [{ pages: [...real.pages, 'pages/never/index'] }],
  'unused WXSS': () => [style(Array.from({ length: 100 }, (_, index) => `.never${index}{color:red;margin:0}`).join(''))],
  'timers cleared': () => [page({ timersLeft: 1 })],
  'lazy injection, no plug-in for all': () => [{ app: { ...real.app, lazyCodeLoading: undefined } }, { app: { ...real.app, plugins: { x: {} } } }],
  'base64 in style sheets': () => [style(`.a{background:url(data:image/png;base64,${'A'.repeat(11_000)})}`)],
  getSystemInfo: () => [{ launch: new Map([['getSystemInfoSync', 4]]) }],
  'storage read twice at launch': () => [{ readTwice: ['jiefang.settings'] }],
  'empty onPageScroll': () => [{ scripts: [{ name: 'x.js', text: 'Page({onPageScroll(){}})' }] }],
};

test.each(RULES)('the rule "$name" notices what breaks it', (rule) => {
  const breaks = BREAKS[rule.name]?.() ?? [];
  expect(breaks.length).toBeGreaterThan(0);
  for (const change of breaks) expect(rule.judge({ ...real, ...change }).faults).not.toEqual([]);
});
