import { readFileSync } from 'node:fs';
import path from 'node:path';
import shipped from '../../config/components/shipped.json';
import { attr, startWeapp, walk } from './support';
import { weappDist } from './support/dist';
import { routes } from '@/routes';

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
