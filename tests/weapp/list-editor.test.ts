import { copy } from '@/copy';
import { gatherWords } from '@/copy/gather-words';
import { shareWords } from '@/copy/share-words';
import { LINK_LEFT_OUT } from '@/domain/share-link/clean-text';
import { readShare } from '@/domain/share-link/read-share';
import { LONGEST } from '@/domain/share-link/share';
import { routes } from '@/routes';
import { releaseRecords } from '../support/release';
import { codeOf, sampleShares } from '../support/sample-urls';
import { createPhone, startWeapp, type App, type Phone } from './support';

const NOON = new Date('2026-11-23T03:30:00Z');
const places = releaseRecords('places');

interface Given {
  readonly id: string;
  readonly name?: string;
  readonly note?: string;
}

function phoneWith(items: readonly Given[], options: object = {}): Phone {
  const list = { id: 'own-1', title: '', note: '', created: 1, touched: 1, items: items.map(({ id, name = '旧名', note = '' }) => ({ ref: { type: 'place', id }, name, note })) };
  return createPhone({ now: NOON, storage: { 'jiefang.hand-lists': JSON.stringify({ state: { lists: [list] }, version: 1 }) }, ...options });
}

const edit = (phone: Phone) => startWeapp({ url: routes.editList('own-1'), phone });

const sent = async (app: App) => {
  const read = readShare(/s=([\w-]+)/.exec((await app.page().share()).path ?? '')?.[1] ?? '');
  return 'share' in read && read.share?.type === 'list' ? read.share : undefined;
};

/** Characters that no table holds: a list of them does not fit one link. */
const rare = (index: number): string => String.fromCharCode(...Array.from({ length: 20 }, (_, at) => 0x6e00 + ((index * 37 + at * 91) % 900)));
const tooMuch = places.slice(0, 40).map(({ id, name }, index) => ({ id, name, note: rare(index) }));

test('a note that web addresses make too long is named, with what to do; the words can be copied, and mending it brings the link back', async () => {
  const phone = phoneWith([{ id: 'sc-005' }, { id: 'sc-006', note: 't.cn，'.repeat(12) }]);
  const app = await edit(phone);
  const name = places.find(({ id }) => id === 'sc-006')?.name ?? '';
  expect(app.page().text()).toContain(shareWords.badItemNote(2, name, (LINK_LEFT_OUT.length + 1) * 12, LONGEST.itemNote));
  expect(app.page().text()).toContain(shareWords.badMeanwhile);
  expect(app.page().all({ tag: 'button' })).toHaveLength(0);
  await app.page().tapText(gatherWords.copyWords);
  expect(phone.clipboard).toContain(name);
  expect(phone.clipboard).toContain(LINK_LEFT_OUT);
  await app.page().tap({ label: /^2，/ });
  await app.page().input({ tag: 'input', label: shareWords.itemNote(name) }, '二楼');
  await app.advance(2000);
  expect(app.page().text()).not.toContain(shareWords.badMeanwhile);
  expect((await sent(app))?.items[1]?.note).toBe('二楼');
});

test('every choice for a list that is too long leads back to the others', async () => {
  const app = await edit(phoneWith(tooMuch));
  const choose = (words: string | RegExp) => app.page().tap({ role: 'radio', label: words });
  await choose(shareWords.choices.without_notes);
  expect(app.page().text()).toContain(shareWords.chosen.without_notes);
  expect((await sent(app))?.items.some(({ note }) => note !== undefined)).toBe(false);
  await choose(/^分成 \d+ 个链接/);
  expect((await sent(app))?.items[0]?.note).toBe(rare(0));
  await choose(shareWords.choices.without_item_notes);
  expect(app.page().text()).toContain(shareWords.chosen.without_item_notes);
  expect((await sent(app))?.items).toHaveLength(40);
});

test('what is forwarded holds the newest words, however soon after typing', async () => {
  const app = await edit(phoneWith(tooMuch));
  await app.page().tap({ role: 'radio', label: shareWords.choices.without_notes });
  await app.page().input({ tag: 'input', label: shareWords.name }, '刚写的');
  expect((await sent(app))?.title).toBe('刚写的');
});

test('copied words say what is gone, what is not known, and name it as it was gathered', async () => {
  const phone = phoneWith([{ id: 'sc-005' }, { id: 'ec-99999', name: '新饭堂' }]);
  const app = await edit(phone);
  expect(app.page().text()).toContain(copy.gone.standing.unknown);
  await app.page().tapText(gatherWords.copyWords);
  expect(phone.clipboard).toContain(`新饭堂\n  ${shareWords.unknownHere}`);
  expect(phone.clipboard).toMatch(/数据截至 \d{4}-\d\d-\d\d，/);
});

test('without the data no half a text is copied: it says what failed, and trying again helps', async () => {
  let broken = true;
  const phone = phoneWith([{ id: 'sc-005' }], { fileFault: (_operation: string, path: string) => (broken && path.includes('release/') && !/latest|manifest/.test(path) ? 1300002 : undefined) });
  const app = await edit(phone);
  expect(app.page().text()).toContain(copy.trouble.missing.title);
  expect(app.page().text()).not.toContain(gatherWords.copyWords);
  broken = false;
  await app.page().tapText(copy.action.retry);
  await app.advance(200);
  await app.page().tapText(gatherWords.copyWords);
  expect(phone.clipboard).toContain('020-87564410');
});

test('every field of the editor has a label that is to be seen', async () => {
  const app = await edit(phoneWith([{ id: 'sc-005' }]));
  await app.page().tap({ label: /^1，/ });
  for (const label of [shareWords.name, shareWords.note, shareWords.itemNoteLabel]) expect(app.page().texts()).toContain(label);
});

test('a guide that came with ticks is dated, passed on with them, and says which of them it does not know', async () => {
  const guide = sampleShares().flatMap(({ share }) => (share.type === 'guide' && share.ticked ? [share] : []))[0];
  const phone = createPhone({ now: NOON });
  const app = await startWeapp({ url: routes.shared(codeOf({ type: 'guide', id: guide?.id ?? '', ticked: [...(guide?.ticked ?? []), 'paper:never-heard-of', 'step:neither'] })), phone });
  expect(app.page().text()).toContain(shareWords.ticksUnknown(2));
  expect(app.page().text()).toMatch(/资料截至 \d{4}-\d\d-\d\d/);
  expect(app.page().all({ tag: 'button' })).toHaveLength(1);
  await app.page().tapText(gatherWords.copyWords);
  expect(phone.clipboard).toContain('已备：');
  await app.page().tapText(gatherWords.gather);
  expect(phone.storage.get('jiefang.hand-lists')).toContain(guide?.id);
});
