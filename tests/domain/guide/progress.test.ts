import fc from 'fast-check';
import * as v from 'valibot';
import { acknowledge, missingPapers, noteEvent, ProgressSchema, resetProgress, startProgress, tick, untick, viewProgress, type Progress } from '@/domain/guide/progress';
import { itemsOf } from '@/domain/guide/item';

type Checklist = Parameters<typeof viewProgress>[1];
type Step = Checklist['steps'][number];
type Paper = Checklist['required_documents'][number];

const step = (id: string, title = id): Step => ({ id, title, actor: 'applicant' });
const paper = (id: string, name = id): Paper => ({ id, name, required: true });
const guide = (steps: Step[], papers: Paper[]): Checklist => ({ id: 'g', steps, required_documents: papers });
const OLD = guide([step('apply', '申请'), step('wait', '等通知'), { id: 'check', title: '审核', actor: 'office' }], [paper('id', '身份证'), paper('photo', '照片')]);

const ticked = (progress: Progress, list: Checklist, ...keys: string[]): Progress =>
  itemsOf(list).filter(({ key }) => keys.includes(key)).reduce((so, item) => tick(so, item, 5), progress);

test('what the office does is not to be ticked', () => expect(itemsOf(OLD).map(({ key }) => key)).toEqual(['paper:id', 'paper:photo', 'step:apply', 'step:wait']));

test('an update points out what changed, what is new and what is gone, and keeps the rest', () => {
  const progress = ticked(startProgress(OLD, '妈妈', 1), OLD, 'paper:id', 'paper:photo', 'step:apply');
  const now = guide([step('wait', '等通知'), step('apply', '申请'), step('collect', '领证')], [paper('id', '身份证原件')]);
  const view = viewProgress(progress, now);
  expect(view.items.map(({ key, done, changed, fresh }) => [key, done, changed, fresh])).toEqual([
    ['paper:id', true, true, false],
    ['step:wait', false, false, false],
    ['step:apply', true, false, false],
    ['step:collect', false, false, true],
  ]);
  expect(view.vanished).toEqual([{ key: 'paper:photo', title: '照片' }]);
  expect([view.done, view.remaining]).toEqual([1, 3]);
  expect(missingPapers(progress, now).map(({ key }) => key)).toEqual(['paper:id']);

  const seen = acknowledge(progress, now);
  expect(viewProgress(seen, now)).toMatchObject({ vanished: [] });
  expect(viewProgress(seen, now).items.some(({ fresh }) => fresh)).toBe(false);
  expect(viewProgress(ticked(seen, now, 'paper:id'), now).items[0]).toMatchObject({ done: true, changed: false });
});

test('an article or a legal text corrected beside a step is no change of the step', () => {
  const progress = ticked(startProgress(OLD, '妈妈', 1), OLD, 'step:apply');
  const now = { ...OLD, steps: OLD.steps.map((each) => ({ ...each, article: '第九条', basis: 'law' })) };
  expect(viewProgress(progress, now).items.filter(({ changed }) => changed)).toEqual([]);
});

test('days are kept and forgotten, a reset keeps the label alone', () => {
  const noted = noteEvent(ticked(startProgress(OLD, '爸', 1), OLD, 'paper:id'), 'apply', '2026-11-20', 7);
  expect(noted).toMatchObject({ events: { apply: '2026-11-20' }, touched: 7 });
  expect(noteEvent(noted, 'apply', undefined, 8).events).toEqual({});
  expect(resetProgress(noted, OLD, 9)).toEqual(startProgress(OLD, '爸', 9));
  expect(untick(noted, 'paper:id', 9).ticks).toEqual({});
});

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const lists = fc
  .tuple(fc.uniqueArray(fc.tuple(name, fc.constantFrom('x', 'y')), { selector: ([id]) => id }), fc.uniqueArray(fc.tuple(name, fc.constantFrom('x', 'y')), { selector: ([id]) => id }))
  .map(([steps, papers]) => guide(steps.map(([id, title]) => step(id, title)), papers.map(([id, title]) => paper(id, title))));

test('whatever an update does: no tick is lost without a word, and nothing unticked counts as done', () => {
  fc.assert(
    fc.property(lists, lists, fc.array(fc.nat()), (before, after, picks) => {
      const items = itemsOf(before);
      const chosen = picks.flatMap((pick) => items[pick % Math.max(items.length, 1)] ?? []);
      const progress = chosen.reduce((so, item) => tick(so, item, 2), startProgress(before, '妈妈', 1));
      const view = viewProgress(progress, after);
      const kept = new Set(chosen.map(({ key }) => key));
      expect(new Set([...view.items.filter(({ done }) => done).map(({ key }) => key), ...view.vanished.map(({ key }) => key)])).toEqual(kept);
      for (const item of view.items) expect(item.changed).toBe(kept.has(item.key) && chosen.find(({ key }) => key === item.key)?.content !== item.content);
      expect(view.done + view.remaining).toBe(view.items.length);
      expect(viewProgress(progress, before)).toMatchObject({ vanished: [], done: kept.size });
      expect(v.parse(ProgressSchema, JSON.parse(JSON.stringify(progress)))).toEqual(progress);
    }),
  );
});
