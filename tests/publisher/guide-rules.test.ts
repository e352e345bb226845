import { readFileSync } from 'node:fs';
import { loadData } from '../../publisher/load';
import { sentencesOf } from '../../publisher/rules/guide/reading-level';
import { goodData, GUIDE, removeDataFolders } from './support/data-folder';

afterAll(removeDataFolders);

type Change = Readonly<Record<string, unknown>>;

/** What is said of a guide that differs from the good one. */
function said(change: Change): { readonly problems: string[]; readonly warnings: string[] } {
  const data = goodData();
  data.write('guides/meal-subsidy.json', `${JSON.stringify({ ...GUIDE, ...change }, null, 2)}\n`);
  const { problems, warnings } = loadData(data.dir);
  const words = (some: typeof problems): string[] => some.map(({ field, message }) => `${field}: ${message}`);
  return { problems: words(problems), warnings: words(warnings) };
}

const rule = (...any: Change[]): Change => ({ eligibility_rules: [{ any, text: '条件' }] });
const when = (rule: unknown): Change => ({ deadlines: [{ id: 'end', name: '期限', text: '30天', when: rule }] });

test('the good guide has neither problems nor warnings', () => expect(said({})).toEqual({ problems: [], warnings: [] }));

test('a guide with everything in it is good as well', () => {
  expect(
    said({
      eligibility_rules: [
        { any: [{ q: 'hukou', op: '==', value: 'guangzhou' }, { q: 'residence_permit', op: '==', value: true }], text: '广州户籍或居住证', article: '第四条', basis: 'law', otherwise: [] },
        { any: [{ q: 'income_per_head', op: '<', amount: 'meal-subsidy/standard', times: 1.5 }], text: '收入低于标准的1.5倍' },
      ],
      benefits: [
        { id: 'standard', name: '标准', amount: 3, effective_from: '2025-01-01', effective_until: '2026-06-01' },
        { id: 'standard', name: '标准', amount: 4, effective_from: '2026-06-01' },
        { name: '补贴', amount: 2, as_of: '2024-11' },
      ],
      may_act: [{ who: 'relative', text: '近亲属', article: '第五条', basis: 'law' }],
      required_documents: [{ id: 'proxy', name: '委托书', required: false, original: 1, copy: 1, issuer: '本人', when: '请人代办' }],
      deadlines: [
        { id: 'first', name: '冷静期', text: '30天', when: { from: 'apply', value: 30, unit: 'day', extends: true } },
        { id: 'second', name: '领证', text: '再30天', when: { from: '#first', value: 30, unit: 'day' } },
        { id: 'yearly', name: '认定', text: '每年', when: { yearly: { from: '04-01', to: '06-20' } } },
      ],
      legal_basis: [{ id: 'law', title: '办法', superseded_by: { title: '新办法', effective_from: '2027-01-01' } }, { id: 'other', title: '细则' }],
    }),
  ).toEqual({ problems: [], warnings: [] });
});

test.each<[string, Change, RegExp]>([
  ['a step without an actor', { steps: [{ id: 'a', title: '登记' }] }, /^steps\.0\.actor: is missing/],
  ['no source', { sources: [] }, /^sources: a guide needs at least one source/],
  ['an amount without a date', { benefits: [{ name: '补贴', amount: 3 }] }, /^benefits\.0\.amount: "3" has no date — give effective_from/],
  ['two amounts of one id at once', { benefits: [{ id: 'a', name: '甲', amount: 3, effective_from: '2025-01-01' }, { id: 'a', name: '乙', amount: 4, effective_from: '2026-01-01' }] }, /^benefits\.1\.id: "a" holds at the same time/],
  ['a step without an id', { steps: [{ title: '登记', actor: 'applicant' }] }, /^steps\.0\.id: is missing — give it a short word/],
  ['a paper without an id', { required_documents: [{ name: '身份证', required: true }] }, /^required_documents\.0\.id: is missing/],
  ['an id used twice', { steps: [{ id: 'a', title: '登记', actor: 'applicant' }, { id: 'a', title: '等', actor: 'office' }] }, /^steps\.1\.id: "a" is already used in steps/],
  ['a paper both always and sometimes needed', { required_documents: [{ id: 'a', name: '委托书', required: true, when: '代办' }] }, /^required_documents\.0\.when: .* set required to false/],
  ['an unknown question', rule({ q: 'huko', op: '==', value: 'guangzhou' }), /^eligibility_rules\.0\.any\.0\.q: "huko" is no question — did you mean "hukou"\?/],
  ['an unknown option', rule({ q: 'hukou', op: '==', value: 'shenzhen' }), /^eligibility_rules\.0\.any\.0\.value: "shenzhen" is no option of question "hukou" — the options are guangzhou/],
  ['a yes or no compared with a word', rule({ q: 'lives_here', op: '==', value: 'yes' }), /answered with yes or no — write == and true or false/],
  ['a number compared with a word', rule({ q: 'age', op: '>=', value: 'sixty' }), /question "age" asks for a number — write one/],
  ['a choice with an order', rule({ q: 'hukou', op: '>=', value: 'guangzhou' }), /offers a choice — write == or in/],
  ['neither value nor amount', rule({ q: 'age', op: '>=' }), /needs either value or amount/],
  ['an amount that is none', rule({ q: 'income_per_head', op: '<', amount: 'meal-subsidy/standard' }), /"meal-subsidy\/standard" is no benefit with an amount/],
  ['six questions', { eligibility_rules: ['residence_permit', 'lives_here', 'needs_care', 'in_care_home', 'supporter', 'pension'].map((q) => ({ any: [{ q, op: '==', value: true }], text: '条件' })) }, /^eligibility_rules: asks 6 questions — keep the 5/],
  ['another guide that is none', { otherwise: ['meal-subsidi'] }, /^otherwise\.0: "meal-subsidi" is no guide — did you mean "meal-subsidy"\?/],
  ['itself as related', { related: ['meal-subsidy'] }, /^related\.0: "meal-subsidy" is this guide itself/],
  ['a deadline in words only', when(undefined), /^deadlines\.0\.when: is missing — say from which event/],
  ['an unknown event', when({ from: 'aply', value: 3, unit: 'day' }), /^deadlines\.0\.when\.from: "aply" is no event — did you mean "apply"\?/],
  ['an unknown event of a step', { steps: [{ id: 'a', title: '等', actor: 'office', time_limit: { value: 3, unit: 'day', text: '3天', from: 'aply' } }] }, /^steps\.0\.time_limit\.from: "aply" is no event/],
  ['a free rule as it once was', { deadlines: [{ id: 'a', name: '期限', text: '3天', rule: 'apply_date + 3 day' }] }, /^deadlines\.0\.when: is missing/],
  ['a deadline that follows itself', when({ from: '#end', value: 3, unit: 'day' }), /leads back to itself/],
  ['a deadline after one that is not there', when({ from: '#start', value: 3, unit: 'day' }), /"#start" is no deadline of this guide/],
  ['a birthday without its age', when({ from: 'birthday', value: 3, unit: 'month' }), /^deadlines\.0\.when\.age: is missing/],
  ['a day no year has', when({ yearly: { from: '02-30', to: '04-01' } }), /^deadlines\.0\.when\.yearly\.from: "02-30" is no day of every year/],
  ['a legal text that is not listed', { steps: [{ id: 'a', title: '登记', actor: 'applicant', article: '第一条', basis: 'lex' }], legal_basis: [{ id: 'law', title: '办法' }] }, /^steps\.0\.basis: "lex" is no id of this guide's legal_basis/],
  ['an article of no text', { steps: [{ id: 'a', title: '登记', actor: 'applicant', article: '第一条' }], legal_basis: [] }, /^steps\.0\.article: "第一条" is an article of no text/],
  ['a sentence nobody follows', { summary: '很'.repeat(61) }, /^summary: ".*" has 61 characters — cut it into sentences of at most 40/],
])('%s is a problem', (_what, change, expected) => expect(said(change).problems.join('\n')).toMatch(new RegExp(expected.source, 'm')));

test.each<[string, Change, RegExp]>([
  ['a long sentence', { summary: `${'很'.repeat(41)}。好。` }, /^summary: ".*" has 41 characters/],
  ['an article that may be of two texts', { steps: [{ id: 'a', title: '登记', actor: 'applicant', article: '第一条' }], legal_basis: [{ id: 'law', title: '办法' }, { id: 'other', title: '细则' }] }, /^steps\.0\.article: "第一条" may be of 2 texts — add basis/],
])('%s is a warning and stops nothing', (_what, change, expected) => {
  const { problems, warnings } = said(change);
  expect(problems).toEqual([]);
  expect(warnings.join('\n')).toMatch(expected);
});

test('a sentence ends with its stop, and forty characters are not too many', () => {
  expect(sentencesOf('先预约；带证件。两人都要到场！好')).toEqual(['先预约；', '带证件。', '两人都要到场！', '好']);
  expect(said({ summary: `${'很'.repeat(40)}。` }).warnings).toEqual([]);
});

test('the example of docs/writing-guides.md keeps the checks it explains', () => {
  const example = /```json\n([^]*?)```/.exec(readFileSync('docs/writing-guides.md', 'utf8'))?.[1] ?? '';
  const data = goodData();
  for (const id of ['senior-card-renewal', 'residence-permit-electronic']) data.write(`guides/${id}.json`, JSON.stringify({ ...GUIDE, id }));
  data.write('guides/senior-card.json', example);
  const { problems, warnings, records } = loadData(data.dir);
  expect([problems, warnings]).toEqual([[], []]);
  expect(records.guides.map(({ id }) => id)).toContain('senior-card');
});
