import { copy } from '@/copy';
import { finderWords } from '@/copy/finder-words';
import { gatherWords } from '@/copy/gather-words';
import { guidePageWords } from '@/copy/guide-page-words';
import { listWords } from '@/copy/list-words';
import { questionWords } from '@/copy/question-words';
import { searchWords } from '@/copy/search-words';
import { routes } from '@/routes';
import { brokenWords } from './support/broken-words';
import { openSite } from './support/site';
import type { Visit } from './support/visit';

const site = openSite();
const dialog = (visit: Visit) => visit.screen.getByRole('dialog');
const focus = (visit: Visit) =>
  visit.page.evaluate(() => ({ tag: document.activeElement?.tagName ?? '', name: (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim() }));
const notice = (visit: Visit) => visit.screen.locator('[aria-live=polite]');
const elder = { textMode: 'elder', elderOffered: true, languageOffered: true };

describe('questions before something that cannot be undone', () => {
  const kept = { favourites: { kept: [{ id: 'sc-005', type: 'place', name: '饭堂' }] } };

  test('are asked in a named sheet that takes the focus; Escape and going back are a no', async () => {
    const visit = await site.visit({ url: routes.mine(), stores: kept });
    for (const refuse of [() => visit.page.keyboard.press('Escape'), () => visit.page.goBack(), () => dialog(visit).getByRole('button', { name: copy.mine.wipeNo, exact: true }).click()]) {
      await visit.button(copy.mine.wipe).focus();
      await visit.page.keyboard.press('Enter');
      await visit.quiet();
      expect(await visit.screen.getByRole('dialog', { name: copy.mine.wipeTitle }).innerText()).toContain(copy.mine.wipeContent);
      expect(await dialog(visit).evaluate((sheet) => sheet.contains(document.activeElement))).toBe(true);
      await refuse();
      await visit.quiet();
      expect(await dialog(visit).count()).toBe(0);
      expect(await focus(visit)).toMatchObject({ name: copy.mine.wipe });
    }
    await visit.shows('饭堂');
  });

  test('are answered by keyboard', async () => {
    const visit = await site.visit({ url: routes.mine(), stores: kept });
    await visit.button(copy.mine.wipe).focus();
    await visit.page.keyboard.press('Enter');
    await visit.quiet();
    for (let step = 0; step < 5 && (await focus(visit)).name !== copy.mine.wipeYes; step += 1) await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    await visit.quiet();
    expect(await notice(visit).allInnerTexts()).toContain(copy.mine.wiped);
    expect(await visit.page.evaluate(() => localStorage.getItem('jiefang.favourites') ?? '')).not.toContain('sc-005');
  });
});

describe('what was just done', () => {
  test('is said where screen readers listen, stands in 长辈版 until it is closed, and lies over nothing at the end of the page', async () => {
    const visit = await site.visit({ url: routes.place('sc-005'), settings: elder });
    await visit.page.clock.install();
    expect((await notice(visit).allInnerTexts()).at(-1)).toBe('');
    await visit.tap(copy.action.keep);
    const bar = notice(visit).filter({ hasText: copy.place.added });
    expect(await bar.evaluate((words) => parseFloat(getComputedStyle(words).fontSize))).toBeGreaterThanOrEqual(18);
    await visit.page.clock.runFor(60_000);
    expect(await bar.count()).toBe(1);
    await visit.screen.evaluate((page) => page.scrollTo(0, page.scrollHeight));
    const top = await bar.evaluate((words) => words.parentElement?.getBoundingClientRect().top ?? 0);
    const lowest = await visit.screen.getByRole('button').or(visit.screen.getByRole('link')).evaluateAll((all) => Math.max(...all.filter((each) => each.parentElement?.querySelector(':scope > [aria-live]') === null).map((each) => each.getBoundingClientRect().bottom)));
    expect(lowest).toBeLessThanOrEqual(top);
    await visit.button(copy.action.close).click();
    expect(await bar.count()).toBe(0);
  });

  test('goes with the next page in 长辈版, after more than five seconds otherwise', async () => {
    const visit = await site.visit({ url: routes.place('sc-005'), settings: elder });
    await visit.tap(copy.action.keep);
    expect(await notice(visit).filter({ hasText: copy.place.added }).count()).toBe(1);
    await visit.tap(copy.action.home);
    expect(await notice(visit).filter({ hasText: copy.place.added }).count()).toBe(0);

    const other = await site.visit({ url: routes.place('sc-005') });
    // The clock stands still but for what it is told: however long this computer takes.
    await other.page.clock.install({ time: new Date('2026-11-23T03:30:00Z') });
    await other.page.clock.pauseAt(new Date('2026-11-23T04:30:00Z'));
    await other.button(copy.action.keep).dispatchEvent('click');
    const bar = notice(other).filter({ hasText: copy.place.added });
    await other.page.clock.runFor(5000);
    expect(await bar.count()).toBe(1);
    await other.page.clock.runFor(2000);
    expect(await bar.count()).toBe(0);
  });

  test('said on the way to another page it is read there', async () => {
    const visit = await site.visit({ settings: elder });
    await visit.tap(copy.home.chooseAreaElder);
    await visit.tap('天河区');
    await visit.tap(copy.area.wholeDistrict('天河区'));
    expect(await notice(visit).filter({ hasText: '天河区' }).count()).toBe(1);
  });
});

test('the way back closes an open sheet first; choosing in it leaves nothing to go back through', async () => {
  const visit = await site.visit();
  await visit.tap(/^长者饭堂/);
  const list = visit.page.url();
  await visit.screen.evaluate((page) => page.setAttribute('data-same', ''));
  await visit.button(listWords.wholeCity).first().click();
  await visit.quiet();
  expect(await dialog(visit).count()).toBe(1);
  await visit.back();
  expect([await dialog(visit).count(), visit.page.url()]).toEqual([0, list]);
  expect(await visit.screen.getAttribute('data-same')).toBe('');
  await visit.tap(listWords.wholeCity);
  await visit.tap('天河区');
  expect(await dialog(visit).count()).toBe(0);
  expect(await visit.screen.getAttribute('data-same')).toBe('');
  await visit.back();
  await visit.shows(copy.home.hotlines);
});

test('a sheet that leads to another page is not met again on the way back', async () => {
  const list = (id: string) => ({ id, title: id, note: '', items: [], created: 1, touched: 1 });
  const visit = await site.visit({ stores: { 'hand-lists': { lists: [list('甲'), list('乙')] } } });
  await visit.tap(/^长者饭堂/);
  await visit.tap(/车陂街颐康中心社区饭堂/);
  await visit.tap(gatherWords.gather);
  await visit.tap(gatherWords.seeAll);
  await visit.shows('甲');
  await visit.back();
  await visit.shows(copy.place.source);
  expect(await dialog(visit).count()).toBe(0);
  await visit.back();
  await visit.shows(/已收录/);
});

test('every page has its title as its heading; it takes the focus on arrival, and going back the focus is where it was', async () => {
  const visit = await site.visit();
  await visit.button(/^长者饭堂/).first().focus();
  const left = await focus(visit);
  await visit.page.keyboard.press('Enter');
  await visit.quiet();
  expect(await visit.screen.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await focus(visit)).toEqual({ tag: 'H1', name: (await visit.screen.getByRole('heading', { level: 1 }).innerText()).trim() });
  await visit.back();
  expect(await focus(visit)).toEqual(left);
  await visit.tab(copy.tabs.guides);
  expect(await focus(visit)).toEqual({ tag: 'H1', name: copy.home.guides });
});

test('a page to type in begins in its field', async () => {
  const visit = await site.visit();
  await visit.tap(copy.home.search);
  expect((await focus(visit)).tag).toBe('INPUT');
});

test('answered by keyboard, the finder gives the focus to its next question, and to what it found', async () => {
  const visit = await site.visit({ url: routes.finder() });
  const question = () => visit.screen.locator('[role=heading][tabindex="-1"]').last();
  expect((await focus(visit)).tag).not.toBe('TARO-VIEW-CORE');
  let typedIn = 0;
  for (let before = ''; (await visit.button(finderWords.again).count()) === 0; ) {
    const words = (await question().innerText()).trim();
    expect(words).not.toBe(before);
    if (before !== '') expect((await focus(visit)).name).toBe(words);
    before = words;
    const field = visit.screen.locator('input');
    if ((await field.count()) > 0) {
      typedIn += 1;
      await field.fill('30');
      // By Enter in the field and by the button, in turn.
      if (typedIn % 2 === 0) await visit.button(questionWords.done).focus();
    } else await visit.screen.getByRole('radio').filter({ visible: true }).last().focus();
    await visit.page.keyboard.press('Enter');
    await visit.quiet();
  }
  expect(typedIn).toBeGreaterThan(0);
  expect((await focus(visit)).name).toBe(await visit.screen.locator('[role=heading]').first().innerText());
  await visit.button(finderWords.back).focus();
  await visit.page.keyboard.press('Enter');
  await visit.quiet();
  expect((await focus(visit)).name).toBe((await question().innerText()).trim());
});

test('a search announces how much it found and nothing of what it found', async () => {
  const visit = await site.visit({ url: routes.search() });
  const said = visit.screen.locator('[aria-live=polite][aria-atomic=true]');
  expect(await said.innerText()).toBe('');
  await visit.screen.locator('input').fill('石牌');
  await visit.quiet();
  const rows = visit.screen.getByRole('link').filter({ visible: true });
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await said.innerText()).toMatch(/\d/);
  expect(await visit.screen.locator('[aria-live] [role=link], [aria-live] [role=button]').count()).toBe(0);
  await visit.screen.locator('input').fill('宇宙飞船票');
  await visit.quiet();
  expect(await said.innerText()).toBe(searchWords.noneTitle('宇宙飞船票'));
});

describe('a device that replaces all colours', () => {
  test.each(['light', 'dark'] as const)('still shows signs and what is chosen (%s)', async (colorScheme) => {
    const visit = await site.visit({ url: routes.mine(), before: (page) => page.emulateMedia({ forcedColors: 'active', colorScheme }) });
    const grounds = await visit.screen.locator('.sign').filter({ visible: true }).evaluateAll((signs) => signs.map((each) => getComputedStyle(each).backgroundColor));
    const paper = await visit.screen.evaluate((page) => {
      const probe = page.appendChild(document.createElement('div'));
      probe.style.cssText = 'forced-color-adjust:none;background-color:Canvas';
      const ground = getComputedStyle(probe).backgroundColor;
      probe.remove();
      return ground;
    });
    expect(grounds.length).toBeGreaterThan(0);
    expect(grounds).not.toContain(paper);
    const edges = (on: string) => visit.screen.locator(`[role=radio][aria-checked=${on}]`).evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).border))]);
    const [chosen, others] = [await edges('true'), await edges('false')];
    expect(chosen.every((edge) => edge.startsWith('3px'))).toBe(true);
    expect(others.some((edge) => edge.startsWith('3px'))).toBe(false);
    const tabs = await visit.page.locator('.weui-tabbar__item').evaluateAll((all) => all.map((each) => getComputedStyle(each).borderTopColor));
    expect(new Set(tabs.slice(0, 3))).toEqual(new Set([paper]));
    expect(tabs[3]).not.toBe(paper);
  });
});

describe('the largest text on a narrow phone', () => {
  const narrow = { width: 320, height: 640 };
  const settings = { ...elder, elderSize: 'largest' };

  test('breaks no word of a title', async () => {
    const visit = await site.visit({ ...narrow, url: routes.list({ kind: 'consultation_hall' }), settings: { ...settings, language: 'en' } });
    const words = (await visit.screen.getByRole('heading', { level: 1 }).innerText()).trim();
    expect(words).toMatch(/consultation/);
    expect((await brokenWords(visit)).filter((found) => found.includes(words))).toEqual([]);
  });

  test('keeps the bubbles of the sketch inside its frame', async () => {
    const visit = await site.visit({ ...narrow, url: routes.map({ kind: 'elder_canteen' }), settings });
    const outside = await visit.screen.getByRole('checkbox').evaluateAll((bubbles) =>
      bubbles.filter((bubble) => {
        const [box, frame] = [bubble.getBoundingClientRect(), bubble.parentElement?.parentElement?.getBoundingClientRect()];
        return !frame || box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
      }).length,
    );
    expect([outside, (await visit.screen.getByRole('checkbox').count()) > 0]).toEqual([0, true]);
  });
});

test('a place has headings to jump between: its name, its facts, the ways on', async () => {
  const visit = await site.visit({ url: routes.place('sc-005') });
  expect(await visit.screen.getByRole('heading', { level: 2 }).count()).toBeGreaterThanOrEqual(3);
});

test('长辈版 says above the papers that an amount has expired', async () => {
  const visit = await site.visit({ url: routes.guide('minimum-living-allowance'), settings: elder });
  const top = async (words: string | RegExp) => (await visit.screen.getByText(words).first().boundingBox())?.y ?? Infinity;
  expect(await top(guidePageWords.amountEnded('低保标准'))).toBeLessThan(await top(/^要带的材料（/));
});

describe('the tab bar', () => {
  const shownTab = (visit: Visit) => visit.page.getByRole('navigation').locator('[aria-current=page]');

  test('says which tab one is on, and shows it by more than a colour', async () => {
    const visit = await site.visit();
    expect(await shownTab(visit).allInnerTexts()).toEqual([copy.tabs.home]);
    await visit.tab(copy.tabs.guides);
    expect(await shownTab(visit).allInnerTexts()).toEqual([copy.tabs.guides]);
    const weights = await visit.page.locator('.weui-tabbar__label').evaluateAll((all) => all.map((each) => Number(getComputedStyle(each).fontWeight)));
    expect(weights).toEqual([400, 400, 700, 400]);
  });

  test('follows text size and high contrast, chosen here or in the device', async () => {
    const look = (visit: Visit) => visit.page.locator('.weui-tabbar__label').first().evaluate((label) => ({ size: parseFloat(getComputedStyle(label).fontSize), colour: getComputedStyle(label).color }));
    const plain = await site.visit();
    const ordinary = await look(plain);
    await plain.page.emulateMedia({ contrast: 'more' });
    const asked = await look(plain);
    expect(asked.colour).not.toBe(ordinary.colour);
    const sizes = [];
    for (const elderSize of ['large', 'larger', 'largest']) sizes.push(await look(await site.visit({ settings: { ...elder, elderSize, strong: true } })));
    expect(sizes.map(({ colour }) => colour)).toEqual([asked.colour, asked.colour, asked.colour]);
    expect(sizes[0]?.size).toBeGreaterThanOrEqual(18);
    expect(sizes[2]?.size).toBeGreaterThan(sizes[1]?.size ?? 0);
    expect(sizes[1]?.size).toBeGreaterThan(sizes[0]?.size ?? 0);
  });

  test('keeps its signs on a phone on its side', async () => {
    const visit = await site.visit({ width: 667, height: 375, settings: elder });
    const boxes = await visit.page.locator('.weui-tabbar__icon').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    expect(boxes.every((width) => width >= 20)).toBe(true);
    expect(boxes).toHaveLength(4);
  });
});
