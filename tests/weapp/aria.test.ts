import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import shipped from '../../config/components/shipped.json';
import { copy } from '@/copy';
import { routes } from '@/routes';
import { sampleUrls } from '../support/sample-urls';
import { attr, createPhone, startWeapp, walk, type PageHandle } from './support';
import { weappDist } from './support/dist';
import { readPackage } from './support/package';
import type { ViewNode } from './support/tree';

const wxml = readFileSync(path.join(weappDist(), 'base.wxml'), 'utf8');
const tags = { View: 'view', Text: 'text', Button: 'button', Image: 'image', Input: 'input', Textarea: 'textarea', Picker: 'picker' } as const;

const spoken = Object.entries(shipped).map(([component, names]) => [component, names.filter((name) => name.startsWith('aria-'))] as const);

test.each(spoken.filter(([, names]) => names.length > 0))('the template of %s carries its aria attributes', (component, names) => {
  const tag = tags[component as keyof typeof tags];
  const opening = new RegExp(`<${tag} [^>]*>`, 'g');
  // An element with no attribute at all ("pure") is Taro's short form for boxes that say nothing.
  const found = (wxml.match(opening) ?? []).filter((element) => element.includes('{{i.p'));
  expect(found.length).toBeGreaterThan(0);
  for (const element of found) for (const name of names) expect(element).toContain(`${name}="`);
});

// Taro numbers attributes once in the templates and once at run time: were the two lists different, values would land on neighbours.
test('at run time every attribute lands on its own name', async () => {
  const app = await startWeapp();
  for (const url of [routes.home(), routes.places(), routes.guides(), routes.mine(), routes.search('低保')]) {
    const page = await app.open(url);
    for (const node of walk(page.tree())) {
      const role = attr(node, 'aria-role');
      if (role) expect(role).toMatch(/^[a-z]+$/);
      for (const state of ['aria-hidden', 'aria-checked', 'aria-selected', 'aria-expanded', 'aria-disabled']) {
        expect(['true', 'false', undefined]).toContain(attr(node, state));
      }
      if (attr(node, 'aria-live')) expect(attr(node, 'aria-live')).toMatch(/^(off|polite|assertive)$/);
      expect(attr(node, 'hover-class') ?? 'none').not.toMatch(/[\u4e00-\u9fff]/);
      if (node.tag === 'image') {
        expect(attr(node, 'src')).toMatch(/^(data:image\/|\/?[\w./-]+\.(svg|png|jpg)$)/);
        expect(attr(node, 'mode') ?? 'scaleToFill').toMatch(/^[a-zA-Z ]+$/);
      }
    }
  }
});

test('whatever can be tapped says what it is', async () => {
  const app = await startWeapp();
  for (const url of [routes.home(), routes.places(), routes.guides(), routes.mine()]) {
    const page = await app.open(url);
    const mute = page.all({ on: 'tap' }).filter((node) => !/[\p{L}\p{N}]/u.test([...walk(node)].map((each) => attr(each, 'aria-label') ?? each.text ?? '').join('')));
    expect(mute.map((node) => node.attrs)).toEqual([]);
  }
});

const LANGUAGES = ['zh-Hans'] as const;
const ROLES = /^(button|link|checkbox|radio|tab|textbox)$/;
/** Elements WeChat itself gives a role to, and the ground off the screen on which pictures are drawn (it binds every touch by itself). */
const OF_WECHAT = new Set(['button', 'input', 'textarea', 'picker', 'map', 'canvas']);
const ELDER = { 'jiefang.settings': JSON.stringify({ state: { textMode: 'elder', elderOffered: true }, version: 1 }) };
const NOON = new Date('2026-11-23T03:30:00Z');
/** One link of each page. */
const onePerPage = sampleUrls().filter((url, at, all) => all.findIndex((other) => other.split('?')[0] === url.split('?')[0]) === at);

/** Reads as a person would hear it: what is labelled is one stop, the rest is its text. */
const heard = (node: ViewNode): string => (attr(node, 'aria-hidden') === 'true' ? '' : (attr(node, 'aria-label') ?? node.text ?? node.children.map(heard).join('')));

describe.each(LANGUAGES.flatMap((language) => [{ mode: 'standard', language, storage: {} }, { mode: 'elder', language, storage: ELDER }]))('$mode, $language', ({ storage }) => {
  test.each(onePerPage)('%s: whatever can be tapped has a name and a role, and is one stop', async (url) => {
    const app = await startWeapp({ url, phone: createPhone({ now: NOON, storage }) });
    await app.advance(500);
    const tapped = [...walk(app.page().tree())].filter(({ tag, events }) => 'tap' in events && !OF_WECHAT.has(tag));
    expect(tapped.length).toBeGreaterThan(0);
    for (const node of tapped) {
      expect([heard(node), attr(node, 'aria-role')]).toEqual([expect.stringMatching(/[\p{L}\p{N}]/u), expect.stringMatching(ROLES)]);
      // A card is one stop, its buttons stand beside it: nothing to tap lies inside something to tap.
      expect([heard(node), [...walk(node)].filter((inside) => inside !== node && 'tap' in inside.events).map(heard)]).toEqual([heard(node), []]);
    }
  });

  test.each(onePerPage)('%s: what is on or off, open or closed, chosen or not is said', async (url) => {
    const app = await startWeapp({ url, phone: createPhone({ now: NOON, storage }) });
    await app.advance(500);
    for (const node of walk(app.page().tree())) {
      const role = attr(node, 'aria-role');
      if (role === 'checkbox' || role === 'radio') expect([heard(node), attr(node, 'aria-checked')]).toEqual([heard(node), expect.stringMatching(/^(true|false)$/)]);
      if (role === 'tab') expect([heard(node), attr(node, 'aria-selected')]).toEqual([heard(node), expect.stringMatching(/^(true|false)$/)]);
      if (/，(展开|收起)$/.test(attr(node, 'aria-label') ?? '')) expect([heard(node), attr(node, 'aria-expanded')]).toEqual([heard(node), expect.stringMatching(/^(true|false)$/)]);
    }
  });
});

const live = (page: PageHandle): string =>
  [...walk(page.tree())].filter((node) => /polite|assertive/.test(attr(node, 'aria-live') ?? '')).map(heard).join(' ');

test('how many were found, what failed and what is missing is announced', async () => {
  const phone = () => createPhone({ now: NOON });
  expect(live((await startWeapp({ url: routes.list({ kind: 'elder_canteen' }), phone: phone() })).page())).toMatch(/\d+ 间/);
  expect(live((await startWeapp({ url: routes.place('zz-999'), phone: phone() })).page())).toContain(copy.gone.unknownTitle);
  const broken = createPhone({ now: NOON, fileFault: (_operation, file) => (file.includes('release/') && !/latest|manifest/.test(file) ? 1300002 : undefined) });
  expect(live((await startWeapp({ url: routes.home(), phone: broken })).page())).toContain(copy.trouble.missing.title);
  const refused = createPhone({ now: NOON, location: { latitude: 23.13, longitude: 113.34 }, answers: { authorize: () => false } });
  const home = await startWeapp({ phone: refused });
  await home.page().tapText(copy.home.useLocation);
  expect(live(home.page())).toContain(copy.location.refused);
  const search = await startWeapp({ url: routes.search(), phone: phone() });
  await search.page().input({ tag: 'input' }, '低保');
  await search.advance(1000);
  expect(live(search.page())).not.toBe('');
});

// What is read follows the order of the nodes: no style may show them in another one.
test('the style sheets of the package leave the nodes in the order they are read', () => {
  const moved = readdirSync(weappDist(), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.wxss'))
    .flatMap((file) => (readFileSync(path.join(weappDist(), file), 'utf8').match(/[{;](order:|flex-direction:(row|column)-reverse|flex-wrap:wrap-reverse|float:|direction:rtl)[^;}]*/g) ?? []).map((style) => `${file}: ${style}`));
  expect(moved).toEqual([]);
});

test('every page asks WeChat to follow the font setting', () => {
  for (const { path: page } of readPackage(weappDist()).pages) expect(readFileSync(path.join(weappDist(), `${page}.wxml`), 'utf8')).toMatch(/^<import [^>]*>\s*<page-meta root-font-size="system">/);
});
