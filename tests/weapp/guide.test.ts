import { copy } from '@/copy';
import { guideWords } from '@/copy/guide-words';
import { answerWords, questionWords } from '@/copy/question-words';
import { upcomingWords } from '@/copy/upcoming-words';
import { UNSURE, type Answer, type Answers } from '@/domain/guide/answers';
import { eligibilityOf, questionsOf } from '@/domain/guide/eligibility';
import type { Guide } from '@/domain/guide/guide';
import { questionOf, type Question } from '@/domain/guide/questions';
import { routes } from '@/routes';
import { releaseRecords } from '../support/release';
import { attr, createPhone, startWeapp, type App, type PageHandle } from './support';

const NOON = new Date('2026-11-23T03:30:00Z');
const phoneAt = () => createPhone({ now: NOON });
const guides = releaseRecords('guides');
const ground = { guides, day: '2026-11-23' };
const named = (id: string): Guide => guides.find((guide) => guide.id === id) ?? fail(`the release holds no guide ${id}`);
const fail = (words: string): never => {
  throw new Error(words);
};
const GUIDE = named('minimum-living-allowance');

const likely = (question: Question): readonly Answer[] =>
  question.type === 'yes_no' ? [true, false] : question.type === 'choice' ? question.options.map(({ id }) => id) : [0, 1, 30, 66, 82, 5000, 90_000];

/** The first answers, all questions tried through, that end in the state wanted. */
function answersFor(guide: Guide, state: 'maybe' | 'cannot'): Answers {
  const questions = questionsOf(guide).map((id) => questionOf(id) ?? fail(id));
  const search = (index: number, answers: Answers): Answers | undefined => {
    const question = questions[index];
    if (!question) return eligibilityOf(guide, answers, ground).state === state ? answers : undefined;
    for (const answer of likely(question)) {
      const found = search(index + 1, { ...answers, [question.id]: answer });
      if (found) return found;
    }
    return undefined;
  };
  return search(0, {}) ?? fail(`no answers make ${guide.id} ${state}`);
}

/** Answers question after question, as the page asks them. */
async function answer(page: PageHandle, guide: Guide, answers: Answers): Promise<void> {
  for (const _ of questionsOf(guide)) {
    const asked = questionsOf(guide).map((id) => questionOf(id) ?? fail(id)).find(({ ask }) => page.has({ text: ask, tag: 'view' }) && !page.has({ label: questionWords.changeOf(ask) }));
    if (!asked) return;
    const given = answers[asked.id] ?? UNSURE;
    if (asked.type === 'number' && given !== UNSURE) {
      await page.input({ label: asked.ask, tag: 'input' }, String(given));
      await page.tapText(questionWords.done);
    } else await page.tap({ label: answerWords(asked, given), role: 'radio' });
  }
}

const opened = async (guide: Guide, phone = phoneAt()): Promise<App> => {
  const app = await startWeapp({ url: routes.guide(guide.id), phone });
  await app.advance(300);
  return app;
};

/** The n-th paper to tick off. */
const paperRow = (page: PageHandle, index: number) =>
  page.all({ role: 'checkbox' }).filter((node) => GUIDE.required_documents.some(({ name }) => (attr(node, 'aria-label') ?? '').startsWith(name)))[index] ?? fail('no such paper');

const ruled = guides.filter((guide) => questionsOf(guide).length > 0);

test('there are guides with questions', () => expect(ruled.length).toBeGreaterThan(10));

test('never more than five questions, "不清楚" among the answers, and the best answer is "maybe"', async () => {
  // Every rule of this one can be settled: none rests on an amount that ended.
  const card = named('senior-card');
  const app = await opened(card);
  await app.page().tapText(guideWords.checkStart);
  expect(app.page().has({ label: questionWords.unsure, role: 'radio' })).toBe(true);
  await answer(app.page(), card, answersFor(card, 'maybe'));
  expect(app.page().text()).toContain(guideWords.maybe);
  expect(app.page().text()).not.toMatch(/您可以申请|符合条件，可以|一定/);
});

test('a no comes with its reason and a way on, and an answer can be changed', async () => {
  const answers = answersFor(GUIDE, 'cannot');
  const result = eligibilityOf(GUIDE, answers, ground);
  const app = await opened(GUIDE);
  await app.page().tapText(guideWords.checkStart);
  await answer(app.page(), GUIDE, answers);
  expect(app.page().text()).toContain(guideWords.cannot);
  if (result.state === 'cannot') for (const rule of result.because) expect(app.page().text()).toContain(rule.text);
  expect(app.page().has({ text: guideWords.ask12345, on: 'tap' })).toBe(true);
  const [change] = app.page().all({ text: questionWords.change, on: 'tap' });
  await app.page().tap(change ?? fail('nothing to change'));
  expect(app.page().text()).not.toContain(guideWords.cannot);
});

test('all that can be unsure still ends without a promise', async () => {
  const app = await opened(GUIDE);
  await app.page().tapText(guideWords.checkStart);
  await answer(app.page(), GUIDE, {});
  expect(app.page().text()).toContain(guideWords.stillOpen);
  expect(app.page().text()).toContain(guideWords.unsure);
  expect(app.page().text()).not.toContain(guideWords.maybe);
});

test('papers and steps are ticked per person, counted, kept over a restart, and reset', async () => {
  const phone = phoneAt();
  const app = await opened(GUIDE, phone);
  const count = GUIDE.required_documents.length;
  expect(app.page().text()).toContain(guideWords.papers(0, count));
  await app.page().tapText('妈妈');
  await app.page().tap(paperRow(app.page(), 0));
  await app.page().tap(paperRow(app.page(), 1));
  expect(app.page().text()).toContain(guideWords.papers(2, count));
  await app.page().tap({ role: 'checkbox', label: new RegExp(`^${guideWords.stepDone}，${GUIDE.steps.find(({ actor }) => actor === 'applicant')?.title ?? ''}`) });
  expect(app.page().text()).toContain(guideWords.stepsOf(1, GUIDE.steps.filter(({ actor }) => actor === 'applicant').length));

  const later = await opened(GUIDE, phone);
  expect(later.page().text()).toContain(guideWords.papers(2, count));
  await later.page().tapText('爸爸');
  expect(later.page().text()).toContain(guideWords.papers(0, count));

  const mine = await startWeapp({ url: routes.mine(), phone });
  expect(mine.page().text()).toContain(upcomingWords.forPerson('妈妈', GUIDE.short_title));
  await mine.page().tap({ role: 'link', label: new RegExp(`^妈妈 · ${GUIDE.short_title}`) });
  await mine.advance(300);
  expect(mine.page().text()).toContain(guideWords.papers(2, count));
  phone.answers.showModal = () => true;
  await mine.page().tapText(guideWords.reset('妈妈'));
  expect(mine.page().text()).toContain(guideWords.papers(0, count));
});

test('another label than the usual ones can be typed', async () => {
  const app = await opened(GUIDE);
  await app.page().tapText('别的人');
  await app.page().input({ label: '称呼', tag: 'input' }, '外婆');
  await app.page().tapText('好了');
  const [chip] = app.page().all({ role: 'radio', text: '外婆' });
  expect(chip && attr(chip, 'aria-checked')).toBe('true');
});

test('a step that says something else since it was ticked is pointed out', async () => {
  const phone = phoneAt();
  const app = await opened(GUIDE, phone);
  await app.page().tap(paperRow(app.page(), 0));
  const saved = phone.storage.get('jiefang.progress') ?? '';
  phone.storage.set('jiefang.progress', saved.replace(/(\\"content\\":\\")[0-9a-f]+/, '$1' + '00000000000000'));
  const later = await opened(GUIDE, phone);
  expect(later.page().text()).toContain(guideWords.changed);
  expect(later.page().text()).toContain(guideWords.updated);
  expect(later.page().text()).toContain(guideWords.papers(0, GUIDE.required_documents.length));
});

test('the day of an event turns deadlines into dates: the cooling-off of a divorce', async () => {
  const divorce = named('divorce-registration');
  const app = await opened(divorce);
  const pickers = app.page().all({ tag: 'picker' });
  expect(pickers.length).toBeGreaterThan(0);
  for (const picker of pickers) await app.page().fire(picker, 'change', { value: '2026-11-23' });
  expect(app.page().text()).toMatch(/最[早晚] (2027年)?1?\d月\d+日/);
  expect(app.page().text()).toContain(guideWords.forget);
});

test('storage full while ticking: the tick stays, the message is shown, what was saved stays, and it is saved when there is room', async () => {
  const phone = phoneAt();
  const before = await opened(GUIDE, phone);
  await before.page().tap(paperRow(before.page(), 0));
  const saved = phone.storage.get('jiefang.progress');
  const app = await opened(GUIDE, phone);
  phone.storageFault = (operation) => (operation === 'set' ? 'exceed storage max size 10Mb' : undefined);
  await app.page().tap(paperRow(app.page(), 1));
  expect(app.page().text()).toContain(copy.storageFull);
  expect(app.page().text()).toContain(guideWords.papers(2, GUIDE.required_documents.length));
  expect(phone.storage.get('jiefang.progress')).toBe(saved);
  phone.storageFault = undefined;
  await app.background();
  await app.foreground();
  expect(app.page().text()).not.toContain(copy.storageFull);
  expect((await opened(GUIDE, phone)).page().text()).toContain(guideWords.papers(2, GUIDE.required_documents.length));
});
