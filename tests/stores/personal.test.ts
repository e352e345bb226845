import { memoryTaro } from '../support/memory-taro';
import { exportText, importText } from '@/domain/backup/backup-text';
import type { Guide } from '@/domain/guide/guide';
import { itemsOf } from '@/domain/guide/item';
import { tick } from '@/domain/guide/progress';
import { newPlan, type Plan } from '@/domain/plan/plan';

const mockTaro = memoryTaro();
jest.mock('@tarojs/taro', () => ({ __esModule: true, default: mockTaro.taro }));
const { phone } = mockTaro;

/** The stores as a freshly started app has them: they read what the phone holds. */
async function startApp() {
  jest.resetModules();
  const [plans, progress, favourites, lists, gathering, personal, answers, wipe, storage, trouble] = await Promise.all([
    import('@/stores/plans'),
    import('@/stores/progress'),
    import('@/stores/favourites'),
    import('@/stores/hand-lists'),
    import('@/stores/gather'),
    import('@/stores/personal'),
    import('@/stores/answers'),
    import('@/stores/wipe'),
    import('@/platform/storage'),
    import('@/stores/storage-trouble'),
  ]);
  return { ...plans, ...progress, ...favourites, ...lists, ...gathering, ...personal, ...answers, ...wipe, ...storage, ...trouble };
}
type App = Awaited<ReturnType<typeof startApp>>;

const plan = (id: string, change: Partial<Plan> = {}): Plan => ({ ...newPlan({ id, label: '妈妈', purpose: '低保', date: '2026-11-24', time: '09:30', papers: [] }, 1), ...change });
const guide = { id: 'a-guide', steps: [{ id: 's', title: '去', actor: 'applicant' }], required_documents: [{ id: 'p', name: '身份证', required: true }] } as unknown as Guide;
const tickAll = (app: App, label: string) => app.changeProgress(guide, label, (held, at) => itemsOf(guide).reduce((before, item) => tick(before, item, at), held));
const ticksOf = (app: App, label: string) => Object.keys(app.progressOf(app.progressStore.getState().progress, guide.id, label)?.ticks ?? {});

const CANTEEN = { ref: { type: 'place', id: 'ec-001' }, name: '车陂饭堂' } as const;
const GUIDE = { ref: { type: 'guide', id: 'senior-card' }, name: '老人卡' } as const;

beforeEach(() => {
  phone.full = false;
  phone.kept.clear();
});

test('a plan is kept, replaced under its id, and taken away', async () => {
  const app = await startApp();
  app.putPlan(plan('a'));
  app.putPlan(plan('b'));
  app.putPlan(plan('a', { time: '10:00' }));
  const again = await startApp();
  expect(again.plansStore.getState().plans).toEqual([plan('a', { time: '10:00' }), plan('b')]);
  again.removePlan('a');
  expect((await startApp()).plansStore.getState().plans).toEqual([plan('b')]);
});

test('progress is kept for each person helped, and nobody else is touched', async () => {
  const app = await startApp();
  tickAll(app, '妈妈');
  app.changeProgress(guide, '爸爸', (held) => held);
  const again = await startApp();
  expect(ticksOf(again, '妈妈')).toHaveLength(2);
  expect(ticksOf(again, '爸爸')).toHaveLength(0);
});

test('a full phone: the tick stays on the screen, what was saved stays saved, and it is saved once there is room', async () => {
  const app = await startApp();
  app.putPlan(plan('a'));
  tickAll(app, '妈妈');
  const saved = phone.kept.get('jiefang.progress');
  phone.full = true;
  tickAll(app, '爸爸');
  expect(ticksOf(app, '爸爸')).toHaveLength(2);
  expect(app.storageTroubleStore.getState().refused).toBe(true);
  expect(phone.kept.get('jiefang.progress')).toBe(saved);
  app.saveRefused();
  expect(app.storageTroubleStore.getState().refused).toBe(true);
  phone.full = false;
  app.saveRefused();
  expect(app.storageTroubleStore.getState().refused).toBe(false);
  expect(ticksOf(await startApp(), '爸爸')).toHaveLength(2);
});

test('saving anything else takes what was refused along', async () => {
  const app = await startApp();
  phone.full = true;
  tickAll(app, '妈妈');
  phone.full = false;
  app.putPlan(plan('a'));
  expect(app.storageTroubleStore.getState().refused).toBe(false);
  expect(ticksOf(await startApp(), '妈妈')).toHaveLength(2);
});

test('the backup text of one phone brings everything to another, loses nothing there, and can be taken back', async () => {
  const old = await startApp();
  old.putPlan(plan('old'));
  tickAll(old, '妈妈');
  old.toggleFavourite({ id: 'sc-005', type: 'place', name: '便民中心' });
  old.gather(CANTEEN);
  const text = exportText(old.gatherPersonal());

  phone.kept.clear();
  const fresh = await startApp();
  fresh.putPlan(plan('own'));
  const imported = importText(text);
  if (!imported.ok) throw new Error(imported.fault);
  const before = fresh.bringPersonal(imported.personal);
  expect(fresh.plansStore.getState().plans.map(({ id }) => id).sort()).toEqual(['old', 'own']);
  expect(ticksOf(fresh, '妈妈')).toHaveLength(2);
  expect(fresh.favouritesStore.getState().kept).toHaveLength(1);
  expect(fresh.handListsStore.getState().lists.map(({ items }) => items.map(({ name }) => name))).toEqual([['车陂饭堂']]);
  fresh.setPersonal(before);
  expect(fresh.gatherPersonal()).toEqual({ plans: [plan('own')], progress: [], favourites: [], lists: [] });
});

test('answers about income and health are never saved, and wiping leaves nothing of anything', async () => {
  const app = await startApp();
  app.giveAnswer('妈妈', 'own_income', 1234);
  expect([...phone.kept.values()].join()).not.toContain('1234');
  app.putPlan(plan('a'));
  tickAll(app, '妈妈');
  app.gather(CANTEEN);
  expect(app.wipeEverything()).toBe(true);
  expect(app.gatherPersonal()).toEqual({ plans: [], progress: [], favourites: [], lists: [] });
  expect(app.answersStore.getState().byLabel).toEqual({});
  expect([...phone.kept.keys()]).toEqual([]);
});

test('gathering makes a first list, goes on with it, and asks once there is a choice; nothing is twice in a list', async () => {
  const app = await startApp();
  const names = () => app.handListsStore.getState().lists.map(({ items }) => items.map(({ name }) => name));
  app.gather(CANTEEN);
  app.gather(GUIDE);
  expect(names()).toEqual([['车陂饭堂', '老人卡']]);
  app.gather(CANTEEN);
  expect(names()).toEqual([['车陂饭堂', '老人卡']]);
  app.addToNew(CANTEEN);
  app.gather(GUIDE);
  expect(names()).toEqual([['车陂饭堂', '老人卡'], ['车陂饭堂']]);
  expect((await startApp()).handListsStore.getState().lists).toHaveLength(2);
});

test('picking puts in and takes out of the list changed last; a full list takes no more', async () => {
  const app = await startApp();
  app.pick(CANTEEN);
  app.pick(GUIDE);
  app.pick(CANTEEN);
  expect(app.handListsStore.getState().lists.map(({ items }) => items.map(({ name }) => name))).toEqual([['老人卡']]);
  for (let number = 100; number < 160; number += 1) app.pick({ ref: { type: 'place', id: `ec-${number}` }, name: String(number) });
  expect(app.handListsStore.getState().lists[0]?.items).toHaveLength(50);
});
