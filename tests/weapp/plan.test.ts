import { copy } from '@/copy';
import { gatherWords } from '@/copy/gather-words';
import { finderWords } from '@/copy/finder-words';
import { guideWords } from '@/copy/guide-words';
import { planWords } from '@/copy/plan-words';
import { backupWords } from '@/copy/backup-words';
import { seekAgain, seekWords } from '@/copy/seek-words';
import { shareWords } from '@/copy/share-words';
import { questionWords } from '@/copy/question-words';
import { NOT_SUBMITTED } from '@/domain/plan/spoken-plan';
import { routes } from '@/routes';
import { releaseRecords } from '../support/release';
import { codeOf, oldPlanUrl, SAMPLE_PLAN } from '../support/sample-urls';
import { createPhone, SINGLE_PAGE_SCENE, startWeapp, type App, type Phone } from './support';

/** A Monday at half past eleven in Guangzhou. */
const NOON = new Date('2026-11-23T03:30:00Z');
const SPOT = { type: 'subdistrict', id: '440106006', name: '石牌街道', district: '440106', subdistrict: '440106006', point: { latitude: 23.1357, longitude: 113.3369 }, precision: 'subdistrict' };
const settings = JSON.stringify({ state: { textMode: 'standard', elderOffered: true, spot: SPOT }, version: 1 });
const phoneAt = () => createPhone({ now: NOON, storage: { 'jiefang.settings': settings } });
const TUESDAY = '11月24日 周二';

/** From the registry of 越秀 to a plan on Tuesday at ten. */
async function planAtRegistry(phone: Phone): Promise<App> {
  const app = await startWeapp({ url: routes.place('mo-011'), phone });
  await app.page().tapText(copy.place.plan);
  await app.page().tapText('补领婚姻证');
  await app.page().tap({ role: 'radio', text: '妈妈' });
  await app.page().tap({ role: 'radio', label: TUESDAY });
  await app.page().tap({ role: 'radio', text: '10:00' });
  await app.page().tapText(planWords.save);
  return app;
}

test('from the guide to a plan: whether she may apply, papers, phone first, an agreed time, the calendar, and the card on a fresh phone; all offline', async () => {
  const phone = phoneAt();
  phone.answers.authorize = () => true;
  const app = await startWeapp({ url: routes.guide('minimum-living-allowance'), phone });
  await app.advance(300);
  await app.page().tap({ role: 'radio', text: '妈妈' });
  await app.page().tapText(guideWords.checkStart);
  await app.page().tap({ role: 'radio', label: '广州' });
  // The standard ended and no newer one is published: income cannot be judged, and nothing is promised.
  expect(app.page().text()).toContain(guideWords.unsure);
  expect(app.page().text()).toContain('已过期');
  const paper = releaseRecords('guides').find(({ id }) => id === 'minimum-living-allowance')?.required_documents[0]?.name ?? '';
  await app.page().tap({ role: 'checkbox', label: new RegExp(`^${paper}`) });
  await app.page().tapText(guideWords.plan);
  await app.page().tap({ role: 'radio', label: /^石牌街便民服务中心/ });
  await app.page().tap({ role: 'radio', label: new RegExp(`^${TUESDAY}`) });
  expect(app.page().text()).toContain(planWords.phoneFirst);
  await app.page().tapText(planWords.call('020-87564410'));
  expect(app.calls('makePhoneCall')[0]).toMatchObject({ phoneNumber: '02087564410' });
  await app.page().tap({ role: 'radio', text: '9:30' });
  await app.page().tapText(planWords.save);

  const page = app.page();
  expect(page.path).toContain('plan/plan');
  expect(page.text()).toContain(`${TUESDAY} 9:30`);
  expect(page.text()).toContain('明天');
  expect(page.text()).toContain(NOT_SUBMITTED);
  expect(page.text()).toContain(planWords.papers);
  expect(page.texts()).not.toContain(paper);
  await page.tap({ label: new RegExp(`^${planWords.script}`) });
  expect(page.text()).toContain('我想帮妈妈办');

  await page.tapText(planWords.calendar);
  expect(page.text()).toContain(planWords.calendarAdded);
  const [entry] = app.calls('addPhoneCalendar');
  expect(entry).toMatchObject({ title: '帮妈妈办“低保”', startTime: Date.parse('2026-11-24T09:30:00+08:00') / 1000 });
  expect(String(entry?.location)).toContain('石牌街便民服务中心');

  const card = await page.share();
  expect(card.title).toContain('帮妈妈办“低保”');
  const fresh = createPhone({ now: NOON });
  const brother = await startWeapp({ url: card.path, phone: fresh });
  expect(brother.page().text()).toContain(`${TUESDAY} 9:30`);
  expect(brother.page().text()).toContain('石牌街便民服务中心');
  expect(brother.page().text()).toContain(planWords.received);
  expect(fresh.storage.get('jiefang.plans')).toBeUndefined();
  await brother.page().tapText(planWords.keep);
  expect((await startWeapp({ url: routes.mine(), phone: fresh })).page().text()).toContain('帮妈妈办“低保”');
  expect(app.calls('request')).toHaveLength(0);
});

test('only times inside the hours can be chosen, and no day on which the place is closed', async () => {
  const app = await startWeapp({ url: routes.makePlan({ place: 'mo-011' }), phone: phoneAt() });
  expect(app.page().has({ role: 'radio', label: /^11月29日/ })).toBe(false);
  await app.page().tap({ role: 'radio', label: TUESDAY });
  expect(app.page().has({ role: 'radio', text: '10:00' })).toBe(true);
  for (const night of ['7:00', '12:30', '20:00']) expect(app.page().has({ role: 'radio', text: night })).toBe(false);
  await app.page().tapText(planWords.save);
  expect(app.page().text()).toContain(planWords.missing([planWords.missingPurpose, planWords.missingTime]));
});

test('a refused calendar is told kindly, with the other ways, and can be granted after all', async () => {
  const phone = phoneAt();
  phone.answers.authorize = () => false;
  const app = await planAtRegistry(phone);
  await app.page().tapText(planWords.calendar);
  expect(app.page().text()).toContain(planWords.calendarRefused);
  await app.page().tapText(gatherWords.copyWords);
  expect(phone.clipboard).toContain(NOT_SUBMITTED);
  phone.answers.authorize = () => true;
  await app.page().tapText(planWords.openSettings);
  await app.page().tapText(copy.action.retry);
  expect(app.page().text()).toContain(planWords.calendarAdded);
});

test('done, missed and away with it, each taken back; another time', async () => {
  const phone = phoneAt();
  const app = await planAtRegistry(phone);
  for (const [tap, said] of [[planWords.done, planWords.wasDone], [planWords.missed, planWords.wasMissed], [planWords.remove, planWords.wasRemoved]] as const) {
    await app.page().tapText(tap);
    expect(app.page().text()).toContain(said);
    await app.page().tapText(planWords.undo);
    expect(app.page().has({ text: planWords.done, on: 'tap' })).toBe(true);
  }
  await app.page().tapText(planWords.change);
  await app.page().tap({ role: 'radio', text: '10:30' });
  await app.page().tapText(planWords.saveChange);
  expect(app.page().text()).toContain(`${TUESDAY} 10:30`);
  expect(JSON.parse(JSON.parse(phone.storage.get('jiefang.plans') ?? '""') as string).state.plans).toHaveLength(1);
});

test('two plans at once are noticed on home and in 我的', async () => {
  const phone = phoneAt();
  await planAtRegistry(phone);
  await planAtRegistry(phone);
  for (const url of [routes.home(), routes.mine(), routes.plans()]) {
    const app = await startWeapp({ url, phone });
    await app.advance(200);
    expect(app.page().text()).toContain('时间撞了');
  }
});

test('a plan that is over asks how it went', async () => {
  const phone = phoneAt();
  await planAtRegistry(phone);
  phone.now = new Date('2026-11-25T03:30:00Z');
  const app = await startWeapp({ url: routes.mine(), phone });
  await app.advance(200);
  expect(app.page().text()).toContain('办好了吗');
});

test('a card opened inside Moments shows the plan and asks nothing that single-page mode refuses', async () => {
  const app = await startWeapp({ url: routes.sharedPlan(codeOf(SAMPLE_PLAN)), scene: SINGLE_PAGE_SCENE, phone: createPhone({ now: NOON }) });
  expect(app.page().text()).toContain('帮妈妈办“低保”');
});

const keptPlans = (phone: Phone) => (JSON.parse(JSON.parse(phone.storage.get('jiefang.plans') ?? '""') as string) as { state: { plans: { id: string; time?: string; place?: object; papers: string[] }[] } }).state.plans;
const holding = (change: object) =>
  createPhone({
    now: NOON,
    storage: { 'jiefang.plans': JSON.stringify({ state: { plans: [{ id: 'p-1', label: '妈妈', purpose: '低保', date: '2026-11-24', time: '09:30', papers: [], state: 'planned', created: 1, touched: 1, ...change }] }, version: 1 }) },
  });

test('a place that is no longer listed is told on a plan that leads there', async () => {
  const app = await startWeapp({ url: routes.plan('p-1'), phone: holding({ place: { id: 'sc-999', name: '从前的窗口' } }) });
  expect(app.page().text()).toContain('从前的窗口');
  expect(app.page().text()).toContain('不再收录');
});

test('a link from before codes opens, is kept, and goes on as a code; nothing foreign in it goes on', async () => {
  const phone = phoneAt();
  const app = await startWeapp({ url: oldPlanUrl({ w: '阿婆', f: '领钱 http://evil.com/x', p: 'ec-99999', pn: '官方登记处 www.evil.com\u202e', m: '户口簿|a@evil.com' }), phone });
  await app.advance(60_000);
  const page = app.page();
  const card = await page.share();
  expect(card.path).toMatch(/\?s=[\w-]+$/);
  expect((await page.shareTimeline()).query).toMatch(/^s=[\w-]+$/);
  await page.tapText(gatherWords.copyWords);
  expect(`${page.text()} ${card.title} ${phone.clipboard}`).not.toMatch(/evil|\u202e/);
  // What the sender calls a place that the data does not know is theirs, and is neither kept nor sent.
  expect(page.text()).toContain(planWords.placeSaid('官方登记处 （网址略）'));
  expect(phone.clipboard).not.toContain('官方登记处');
  await page.tapText(planWords.keep);
  expect(keptPlans(phone).map(({ id, place }) => [id, place])).toEqual([['sample-1', { id: 'ec-99999' }]]);
  const onward = await startWeapp({ url: card.path ?? '', phone: phoneAt() });
  expect(onward.page().text()).toContain('帮阿婆办“领钱 （网址略）”');
});

test('a place that the data does not know is said to be, looked for, and kept without a name', async () => {
  const phone = phoneAt();
  const app = await startWeapp({ url: routes.sharedPlan(codeOf({ ...SAMPLE_PLAN, place: 'ec-99999' })), phone });
  await app.advance(60_000);
  expect(app.page().text()).toContain(planWords.placeUnknown);
  expect(app.page().text()).toContain(seekWords('failed'));
  expect(app.page().has({ text: seekAgain(), on: 'tap' })).toBe(true);
  expect((await app.page().share()).title).not.toContain('ec-99999');
  await app.page().tapText(planWords.keep);
  expect(keptPlans(phone)[0]?.place).toEqual({ id: 'ec-99999' });
  for (const url of [routes.mine(), routes.plans(), routes.plan(keptPlans(phone)[0]?.id ?? '')]) {
    const again = await startWeapp({ url, phone });
    await again.advance(300);
    expect(again.page().text()).toContain('帮妈妈办“低保”');
    expect(again.page().text()).not.toContain('undefined');
  }
});

test('a plan of another year says its year, on its page and in Moments', async () => {
  const code = codeOf({ ...SAMPLE_PLAN, date: '2020-11-25' });
  for (const [url, scene] of [[routes.sharedPlan(code), 1001], [routes.sharedPlan(code), SINGLE_PAGE_SCENE], [routes.shared(code), SINGLE_PAGE_SCENE]] as const) {
    const app = await startWeapp({ url, scene, phone: phoneAt() });
    await app.advance(3000);
    expect(app.page().text()).toContain('2020年11月25日 周三');
  }
  const now = await startWeapp({ url: routes.sharedPlan(codeOf(SAMPLE_PLAN)), phone: phoneAt() });
  expect(now.page().text()).not.toContain('2026年');
});

test('words for chats: short lines, every paper, the day of the data; the poster of the plan', async () => {
  const papers = Array.from({ length: 12 }, (_, index) => `第 ${index + 1} 样材料，原件和复印件`);
  const phone = holding({ place: { id: 'sc-005', name: '石牌街便民服务中心' }, papers });
  const app = await startWeapp({ url: routes.plan('p-1'), phone });
  await app.page().tapText(gatherWords.copyWords);
  const lines = phone.clipboard.split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(70);
  for (const words of ['【街坊服务】帮妈妈办“低保”', '2026年11月24日 周二 9:30', '020-87564410', NOT_SUBMITTED, '数据截至', ...papers]) expect(phone.clipboard).toContain(words);
  await app.page().tapText(gatherWords.poster);
  expect(app.page().path).toContain('share/poster');
});

test('papers too many for a link: it is said, and goes without them only when the person says so', async () => {
  const papers = Array.from({ length: 21 }, (_, index) => `材料${index + 1}`);
  const phone = holding({ papers });
  const app = await startWeapp({ url: routes.plan('p-1'), phone });
  const page = app.page();
  expect(page.text()).toContain(planWords.tooMuch);
  expect(page.has({ text: planWords.share })).toBe(false);
  expect(page.has({ text: gatherWords.poster })).toBe(false);
  await page.tapText(gatherWords.copyWords);
  expect(phone.clipboard).toContain('材料21');
  await page.tapText(shareWords.choices.without_papers);
  expect(page.text()).toContain(planWords.sentWithout);
  expect(page.has({ text: planWords.share })).toBe(true);
  const received = await startWeapp({ url: (await page.share()).path ?? '', phone: phoneAt() });
  expect(received.page().text()).toContain('帮妈妈办“低保”');
  expect(received.page().text()).not.toContain('材料21');
  expect(keptPlans(phone)[0]?.papers).toHaveLength(21);
});

test('a plan that comes again with another time is put in place of the kept one, or beside it; the same one is one\'s own', async () => {
  const phone = phoneAt();
  await (await startWeapp({ url: routes.sharedPlan(codeOf(SAMPLE_PLAN)), phone })).page().tapText(planWords.keep);
  const same = await startWeapp({ url: routes.sharedPlan(codeOf(SAMPLE_PLAN)), phone });
  expect(same.page().has({ text: planWords.keep })).toBe(false);
  const later = routes.sharedPlan(codeOf({ ...SAMPLE_PLAN, time: '10:30' }));
  await (await startWeapp({ url: later, phone })).page().tapText(planWords.takeOver);
  expect(keptPlans(phone).map(({ time }) => time)).toEqual(['10:30']);
  const beside = await startWeapp({ url: routes.sharedPlan(codeOf({ ...SAMPLE_PLAN, time: '11:30' })), phone });
  await beside.page().tapText(planWords.keepBoth);
  expect(keptPlans(phone).map(({ time }) => time)).toEqual(['10:30', '11:30']);
});

test('a code of something else, or a broken one, on the page of plans is led on or says what is wrong', async () => {
  const place = await startWeapp({ url: routes.sharedPlan(codeOf({ type: 'place', id: 'sc-005' })), phone: phoneAt() });
  await place.advance(100);
  expect(place.page().path).toContain('read/place');
  const broken = await startWeapp({ url: routes.sharedPlan(`${codeOf(SAMPLE_PLAN)}x`), phone: phoneAt() });
  expect(broken.page().text()).toContain(shareWords.damagedTitle);
});

test('everything moves to a new phone as one text, and wiping leaves nothing', async () => {
  const old = phoneAt();
  await planAtRegistry(old);
  const out = await startWeapp({ url: routes.backup(), phone: old });
  await out.page().tapText(backupWords.copy);
  expect(old.clipboard).toContain('JF1:');

  const fresh = createPhone({ now: NOON });
  const into = await startWeapp({ url: routes.backup(), phone: fresh });
  await into.page().input({ tag: 'textarea' }, old.clipboard.slice(0, -3));
  await into.page().tapText(backupWords.bring);
  expect(into.page().text()).toMatch(/没有复制完整/);
  await into.page().input({ tag: 'textarea' }, `${old.clipboard} 收到了`);
  await into.page().tapText(backupWords.bring);
  expect(into.page().text()).toContain('安排 1 个');
  fresh.answers.showModal = () => true;
  const mine = await startWeapp({ url: routes.mine(), phone: fresh });
  expect(mine.page().text()).toContain('补领婚姻证');
  await mine.page().tapText(copy.mine.wipe);
  expect(mine.page().text()).not.toContain('补领婚姻证');
  expect([...fresh.storage.keys()].filter((key) => /plans|progress|favourites/.test(key))).toEqual([]);
});

test('the finder asks one question after the other, promises nothing, and leads to a guide', async () => {
  const app = await startWeapp({ url: routes.guides(), phone: phoneAt() });
  await app.page().tap({ label: new RegExp(`^${copy.guides.finder.replace('？', '')}`) });
  for (let asked = 0; asked < 3; asked += 1) await app.page().tap({ role: 'radio', label: questionWords.unsure });
  expect(app.page().text()).toContain(finderWords.count(3));
  await app.page().tapText(finderWords.show);
  expect(app.page().text()).toContain('可能可以（');
  expect(app.page().text()).toContain('以受理机关为准');
  await app.page().tapText(finderWords.again);
  expect(app.page().text()).toContain(finderWords.count(0));
});
