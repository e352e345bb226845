import type { Page } from 'playwright-core';
import { copy } from '@/copy';
import { listWords } from '@/copy/list-words';
import { routes } from '@/routes';
import { PAGES } from './support/screens';
import { openSite } from './support/site';
import type { Visit } from './support/visit';

const site = openSite();

interface Focused {
  readonly name: string;
  /** A ring shows it. */
  readonly ringed: boolean;
  /** It is in a sheet. */
  readonly inside: boolean;
}

type Watched = Window & { focused: () => Focused | undefined; past: Focused[] };

/** To run in the page: what has the focus now, and what had it since. */
function watchFocus(): void {
  const watched = window as unknown as Watched;
  watched.focused = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const hasRing = (each: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor, opacity } = getComputedStyle(each);
      return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor) && opacity !== '0';
    };
    const inside = element.closest('[role=dialog]') !== null;
    // The frame drawn around a typing field shows the ring for it.
    const drawn = element.matches('input, textarea') ? [element, element.parentElement, element.parentElement?.parentElement] : [element];
    return { name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(), ringed: drawn.some((each) => each && hasRing(each)), inside };
  };
  watched.past = [];
  document.addEventListener('focusin', () => {
    const now = watched.focused();
    if (now) watched.past.push(now);
  });
}

const before = (page: Page) => page.addInitScript(watchFocus);
const focused = (visit: Visit) => visit.page.evaluate(() => (window as unknown as Watched).focused());

let kept: Visit | undefined;

test.each(Object.entries(PAGES))('%s: Tab reaches everything that can be tapped, in the order it is read, with a ring around it', async (_name, { url }) => {
  const visit = (kept ??= await site.visit({ keep: true, height: 2400, sharpness: 1, before }));
  await visit.fresh(url);
  const wanted = (
    await visit.screen.evaluate((root) =>
      Array.from(root.querySelectorAll('[role=button],[role=link],[role=checkbox],[role=radio],input,textarea'))
        .filter((each) => each.getClientRects().length > 0)
        .map((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim()),
    )
  )
    // Coming near the end of a list brings its next part, and takes the button for it away.
    .filter((name) => name !== copy.action.more20);
  await visit.page.evaluate(() => (window as unknown as Watched).past.splice(0));
  const past: Focused[] = [];
  const reached = () => past.reduce((at, { name }) => (name === wanted[at] ? at + 1 : at), 0);
  while (past.length < wanted.length * 2 + 60 && reached() < wanted.length) {
    for (let step = 0; step < 20; step += 1) await visit.page.keyboard.press('Tab');
    past.push(...(await visit.page.evaluate(() => (window as unknown as Watched).past.splice(0))));
  }
  expect(past.filter(({ ringed }) => !ringed)).toEqual([]);
  expect(wanted.slice(reached())).toEqual([]);
});

test('a visit by keyboard alone: from home to the canteens of a district', async () => {
  const visit = await site.visit({ before });
  const to = async (name: RegExp) => {
    for (let step = 0; step < 80; step += 1) {
      await visit.page.keyboard.press('Tab');
      if (name.test((await focused(visit))?.name ?? '')) return;
    }
    throw new Error(`Tab never came to ${String(name)}`);
  };
  await to(/^长者饭堂/);
  await visit.page.keyboard.press('Enter');
  await visit.quiet();
  await to(new RegExp(`^${listWords.wholeCity}$`));
  await visit.page.keyboard.press(' ');
  await visit.quiet();
  expect(await focused(visit)).toMatchObject({ inside: true });
  await to(/^天河区$/);
  await visit.page.keyboard.press('Enter');
  await visit.shows(/8 间/);
});

test('a sheet takes the focus, keeps it, gives it back, and Escape closes it', async () => {
  const visit = await site.visit({ url: routes.place('sc-005'), before });
  await visit.button(copy.action.goThere).focus();
  await visit.page.keyboard.press('Enter');
  await visit.quiet();
  const names = new Set<string>();
  for (let step = 0; step < 8; step += 1) {
    const at = await focused(visit);
    expect(at).toMatchObject({ inside: true });
    names.add(at?.name ?? '');
    await visit.page.keyboard.press(step < 5 ? 'Tab' : 'Shift+Tab');
  }
  expect(names.size).toBeGreaterThan(1);
  await visit.page.keyboard.press('Escape');
  await visit.quiet();
  expect(await visit.screen.locator('[role=dialog]').count()).toBe(0);
  expect(await focused(visit)).toMatchObject({ name: copy.action.goThere });
});
