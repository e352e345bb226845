import fc from 'fast-check';
import { UNSURE, type Answer, type Answers } from '@/domain/guide/answers';
import { eligibilityOf, questionsOf } from '@/domain/guide/eligibility';
import { findEligible } from '@/domain/guide/eligibility-finder';
import type { Guide } from '@/domain/guide/guide';
import { questionOf, QUESTIONS, type Question } from '@/domain/guide/questions';
import { releaseRecords } from '../../support/release';

const guides = releaseRecords('guides') as readonly Guide[];
const guideOf = (id: string): Guide => guides.find((guide) => guide.id === id)!;
const DAY = '2026-11-22';
/** Before the standards of 2025 ended. */
const VALID = '2026-05-31';
const judge = (id: string, answers: Answers, day = DAY) => eligibilityOf(guideOf(id), answers, { guides, day });

describe('one guide', () => {
  test('asks what it needs, and no more once a rule says no', () => {
    expect(judge('longevity-allowance', {})).toMatchObject({ state: 'need_more', questions: ['age', 'hukou'] });
    expect(judge('longevity-allowance', { age: 50 })).toMatchObject({ state: 'cannot', because: [{ text: '年满70周岁' }] });
    expect(judge('longevity-allowance', { age: 80, hukou: 'guangzhou' })).toMatchObject({ state: 'maybe', open: [] });
  });

  test('"not sure" decides nothing and is named', () => {
    const result = judge('longevity-allowance', { age: UNSURE, hukou: 'guangzhou' });
    expect(result).toMatchObject({ state: 'maybe', open: [{ rule: { text: '年满70周岁' }, verdict: { verdict: 'unsure' } }] });
    expect(judge('longevity-allowance', { age: UNSURE, hukou: 'elsewhere' }).state).toBe('cannot');
  });

  test('one of several ways is enough', () => {
    expect(judge('senior-card', { age: 66, hukou: 'guangdong' })).toMatchObject({ state: 'need_more', questions: ['residence_permit'] });
    expect(judge('senior-card', { age: 66, hukou: 'elsewhere', residence_permit: true }).state).toBe('maybe');
    expect(judge('senior-card', { age: 66, hukou: 'elsewhere', residence_permit: false }).state).toBe('cannot');
    expect(judge('senior-card', { age: 66, hukou: 'guangzhou' }).state).toBe('maybe');
  });

  test('an amount is compared while it holds: its own bound does not count', () => {
    expect(judge('minimum-living-allowance', { hukou: 'guangzhou', income_per_head: 1308.99 }, VALID).state).toBe('maybe');
    expect(judge('minimum-living-allowance', { hukou: 'guangzhou', income_per_head: 1309 }, VALID).state).toBe('cannot');
  });

  test('an amount that ended decides nothing, asks nothing and says so', () => {
    for (const income of [undefined, 0, 1309, 99_999]) {
      const answers: Answers = { hukou: 'guangzhou', ...(income !== undefined && { income_per_head: income }) };
      for (const day of ['2026-06-01', DAY]) {
        expect(judge('minimum-living-allowance', answers, day)).toMatchObject({ state: 'maybe', open: [{ verdict: { verdict: 'undecidable', doubt: { state: 'expired', name: '低保标准', day: '2026-06-01' } } }] });
      }
    }
  });

  test('the next standard is used from its first day, times what the rule says', () => {
    const base = guideOf('minimum-living-allowance');
    const next = { ...base, benefits: [...base.benefits, { id: 'standard', name: '低保标准', amount: 1400, effective_from: '2026-06-01', effective_until: '2027-06-01' }] };
    const rule = { any: [{ q: 'income_per_head', op: '<' as const, amount: 'minimum-living-allowance/standard', times: 1.5 }], text: '低于1.5倍' };
    const at = (income: number, day: string) => eligibilityOf({ eligibility_rules: [rule] }, { income_per_head: income }, { guides: [next], day }).state;
    expect([at(1963.49, VALID), at(1963.5, VALID), at(2099, DAY), at(2100, DAY), at(1, '2027-06-01')]).toEqual(['maybe', 'cannot', 'maybe', 'cannot', 'maybe']);
  });

  test('says where else to look: first what the failed rule names', () => {
    const rule = (q: string, otherwise: string[]) => ({ any: [{ q, op: '==' as const, value: true }], text: q, otherwise });
    const guide = { eligibility_rules: [rule('lives_here', ['a']), rule('crisis', ['b'])], otherwise: ['c', 'b'] };
    expect(eligibilityOf(guide, { lives_here: true, crisis: false }, { guides, day: DAY })).toMatchObject({ state: 'cannot', otherwise: ['b', 'c'] });
  });

  test('a question of a newer release, a rule in words and a slip of the finger decide nothing', () => {
    const guide = { eligibility_rules: [{ any: [{ q: 'has_cat', op: '==' as const, value: true }], text: '有猫' }, { text: '由街道认定' }, { any: [{ q: 'age', op: '>=' as const, value: 60 }], text: '60岁' }] };
    expect(eligibilityOf(guide, { has_cat: false, age: 999 }, { guides, day: DAY })).toMatchObject({ state: 'need_more', questions: ['age'] });
    expect(eligibilityOf(guide, { has_cat: false, age: 61 }, { guides, day: DAY }).state).toBe('maybe');
  });
});

const answerOf = (question: Question): fc.Arbitrary<Answer> => {
  if (question.type === 'yes_no') return fc.constantFrom<Answer>(true, false, UNSURE);
  if (question.type === 'choice') return fc.constantFrom<Answer>(UNSURE, ...question.options.map(({ id }) => id));
  return fc.oneof(fc.constant<Answer>(UNSURE), fc.constantFrom<Answer>(0, 17, 18, 59, 60, 69, 70, 100), fc.integer({ min: 0, max: question.most }));
};
const allAnswers = fc.record(Object.fromEntries((QUESTIONS as readonly Question[]).map((question) => [question.id, answerOf(question)])), { requiredKeys: [] });

describe('every guide of the release', () => {
  test('adding answers never leaves "cannot", and never un-meets a rule', () => {
    fc.assert(
      fc.property(allAnswers, allAnswers, fc.constantFrom(DAY, VALID), (first, later, day) => {
        const more = { ...later, ...first } as Answers;
        for (const guide of guides) {
          const before = eligibilityOf(guide, first as Answers, { guides, day });
          const after = eligibilityOf(guide, more, { guides, day });
          if (before.state === 'cannot') expect(after.state).toBe('cannot');
          before.rules.forEach(({ verdict }, index) => {
            if (verdict.verdict === 'met' || verdict.verdict === 'failed') expect(after.rules[index]?.verdict.verdict).toBe(verdict.verdict);
          });
          if (after.state === 'need_more') expect(before.state).not.toBe('maybe');
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each<[string, string, Answers]>([
    ['with a residence permit of another city of Guangdong', 'disability-certificate', { hukou: 'elsewhere', residence_permit: false }],
    ['just out of hospital', 'long-term-care-insurance', { age: 68, medical_insurance: 'employee', care_half_year: false, after_hospital: true }],
    ['in need of emergency treatment', 'medical-assistance', { aid_status: 'none', other_aid_group: false, crisis: true }],
    ['a disabled child without certificate', 'education-assistance', { age: 9, in_school: false, disability_certificate: 'none', aid_status: 'none' }],
    ['a disabled person under 60', 'emergency-call-service', { age: 50, disability_certificate: 'level_1', lives_here: true, hukou: 'guangzhou' }],
    ['of another hukou, outside the one district that was read', 'elder-home-adaptation', { age: 70, hukou: 'elsewhere' }],
    ['both from elsewhere, which only hearsay refuses', 'marriage-registration-cross-border', { couple: 'neither' }],
    ['willing to divorce, not to marry', 'divorce-registration', { both_agree: false, both_agree_divorce: true, marital: 'married' }],
    ['of a disability local rules may admit', 'minimum-living-single', { aid_status: 'low_income_edge', disability_certificate: 'level_4', serious_illness: false, resident_cleric: false }],
  ])('does not refuse somebody %s', (_, id, answers) => {
    expect(judge(id, answers).state).not.toBe('cannot');
  });

  test('asks at most five questions, all of the table', () => {
    for (const guide of guides) {
      expect(questionsOf(guide).length).toBeLessThanOrEqual(5);
      for (const id of questionsOf(guide)) expect(questionOf(id)).toBeDefined();
    }
  });
});

describe('the finder', () => {
  /** Answers as asked until nothing is asked any more. */
  function interview(answers: Readonly<Record<string, Answer | undefined>>, day = DAY): { readonly asked: readonly string[]; readonly given: Answers } {
    const asked: string[] = [];
    let given: Answers = {};
    for (let next = findEligible(guides, given, day).next; next !== undefined; next = findEligible(guides, given, day).next) {
      if (asked.includes(next.id)) throw new Error(`${next.id} is asked twice`);
      asked.push(next.id);
      given = { ...given, [next.id]: answers[next.id] ?? UNSURE };
    }
    return { asked, given };
  }

  test('puts every guide into exactly one list', () => {
    fc.assert(
      fc.property(allAnswers, (answers) => {
        const { maybe, unsettled, cannot, needMore, unruled } = findEligible(guides, answers as Answers, DAY);
        const ids = [...maybe, ...unsettled, ...cannot, ...needMore, ...unruled].map(({ guide }) => guide.id);
        expect(ids.sort()).toEqual(guides.map(({ id }) => id).sort());
      }),
      { numRuns: 20 },
    );
  });

  test('who is not sure, or asks about an amount that ended, is not told "maybe"', () => {
    const unsure = findEligible(guides, { ...Object.fromEntries(QUESTIONS.map(({ id }) => [id, UNSURE])) } as Answers, DAY);
    expect(unsure.maybe).toEqual([]);
    const { maybe, unsettled } = findEligible(guides, { hukou: 'guangzhou' } as Answers, DAY);
    const lowIncome = 'minimum-living-allowance';
    expect(maybe.map(({ guide }) => guide.id)).not.toContain(lowIncome);
    expect(unsettled.map(({ guide }) => guide.id)).toContain(lowIncome);
  });

  test('what fits best comes first', () => {
    const { maybe } = findEligible(guides, { hukou: 'guangzhou', age: 72 } as Answers, DAY);
    const met = maybe.map(({ result }) => result.rules.filter(({ verdict }) => verdict.verdict === 'met').length);
    expect(met).toEqual([...met].sort((a, b) => b - a));
  });

  test('asks each fact once, begins with what most guides turn on, and ends', () => {
    const { asked, given } = interview({});
    expect(['age', 'hukou']).toContain(asked[0]);
    expect(asked.length).toBeLessThanOrEqual(QUESTIONS.length);
    const special = new Set<string>(QUESTIONS.filter((question) => 'special' in question).map(({ id }) => id));
    expect(asked.filter((id) => special.has(id))).toEqual([]);
    for (const { result } of findEligible(guides, given, DAY).needMore) expect(result.questions.every((id) => special.has(id))).toBe(true);
  });

  test('is short for a person far from most guides', () => {
    const elder = interview({ age: 72, hukou: 'guangzhou', lives_here: true, in_care_home: false, needs_care: false });
    const young = interview({ age: 30, hukou: 'elsewhere', residence_permit: false, lives_here: false });
    expect(young.asked.length).toBeLessThanOrEqual(elder.asked.length + 2);
    expect(findEligible(guides, elder.given, DAY).maybe.map(({ guide }) => guide.id)).toEqual(expect.arrayContaining(['longevity-allowance', 'senior-card']));
    expect(findEligible(guides, young.given, DAY).cannot.map(({ guide }) => guide.id)).toContain('longevity-allowance');
  });
});
