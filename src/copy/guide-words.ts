import type { DateAnswer } from '@/domain/guide/dates';
import type { Guide, LegalBasis, MayAct, RequiredDocument } from '@/domain/guide/guide';
import type { Doubt } from '@/domain/guide/judge-rule';
import { basisOf, basisOn } from '@/domain/guide/validity';
import { daysAhead } from './date-words';
import { longDate } from './plan-phrases';
import { guideWords as en } from './en/guide-words';
import { listed, series } from './join';
import { live } from './live';

/** Words of the guide page that no other page needs. */
export const guideWords = live({
  forWhom: '为谁办',
  forWhomNote: '每个人的进度分开记，只存在这台手机。',

  check: '我能申请吗',
  checkStart: '答几个问题看看',
  checkHint: (most: number) => `最多 ${most} 问。答案不保存、不上传。`,
  checkCount: (answered: number, left: number) => `第 ${answered + 1} 问${left > 1 ? `，最多还有 ${left - 1} 问` : '，最后一问'}`,
  checkAgain: '重新答',
  checkUnruled: '这件事手机判断不了。请对照条件，或去问受理机关。',
  answered: '您答的',
  maybe: '可能可以，以受理机关为准',
  unsure: '还说不准，要先问清',
  maybeNote: '下面几条您都对得上。最后由受理机关决定。',
  maybeOpen: '您不清楚的，问清了才知道。最后由受理机关决定。',
  cannot: '按您答的，现在可能不行',
  cannotNote: '答错了可以改。拿不准就去问受理机关。',
  cannotBecause: '因为要：',
  stillOpen: '还要问清的',
  lookAt: '可以看看这些',
  ask12345: '拨 12345 问',

  papers: (done: number, all: number) => `要带的材料（${done}/${all}）`,
  papersAlways: '都要带',
  papersWhen: '有这种情况才带',
  papersHint: '备好一样，点一下打勾。',
  stepsOf: (done: number, all: number) => (all > 0 ? `怎样办（您做的 ${done}/${all} 步）` : '怎样办'),
  stepDone: '做好了',
  stepMark: '做好了点这里',
  stepNow: '现在做这步',
  allDone: '您要做的都做好了。',
  changed: '有变动，请再看',
  fresh: '新增的',
  vanished: (titles: readonly string[]) => `资料更新后，这几样不用了：${titles.join('、')}`,
  updated: '资料更新过，有变动的标出来了。看过再点一下打勾。',
  understood: '知道了',
  reset: (label: string) => `清掉${label}的进度，从头来`,
  resetTitle: '从头来？',
  resetContent: (label: string) => `${label}在这件事上打的勾、填的日子都会清掉。`,
  resetYes: '清掉',
  resetNo: '不清',
  progressSaved: '打的勾自动存在手机里，下次接着办。',

  dates: '要记住的日子',
  choose: '选日期',
  chooseOf: (ask: string) => `${ask}选日期`,
  answerTo: (ask: string, words: string) => `${ask}${words}`,
  chosen: (words: string) => `${words}（可以改）`,
  forget: '不填了',
  limitOf: (step: string) => `“${step}”的时限`,

  mayAct: '谁可以去办',
  who: { self: '本人', relative: '亲属', guardian: '监护人', committee: '居委会、村委会', social_worker: '社工', other: '其他人' } satisfies Record<MayAct['who'], string>,

  plan: '帮长辈约',
  planNote: '选好哪天几点去，可以发给家人、写进日历。',
  whereNoneCall: '拨 12345 问去哪里办',
  related: '相关的事',
  booking: '要先约',
  legalEnded: '依据（有的已失效）',
  superseded: (title: string) => `已被《${title}》代替`,
  expiredBasis: (until: string) => `${until} 起失效`,
  asOf: (day: string) => `${day} 时的数，现在多少请问窗口`,

  original: (count: number) => `原件 ${count} 份`,
  copies: (count: number) => `复印件 ${count} 份`,
  issuedBy: (issuer: string) => `${issuer}出具`,
  onlyWhen: (when: string) => `只在“${when}”时要`,
  article: (title: string, article: string) => `《${title}》${article}`,
  sourceEnded: (source: string, end: string) => `${source}（${end}）`,

  /** Why no answer settles a rule. */
  doubt: {
    office: '由受理机关看',
    unknown_question: '要新版小程序才能问',
    expired: (name: string, day: string) => `“${name}”的标准到 ${day} 已过期，新标准请问窗口`,
    future: (name: string, day: string) => `“${name}”的标准 ${day} 才开始`,
    undated: (name: string) => `“${name}”从哪天起没有写明`,
    missing: '标准没有查到，请问窗口',
  },

  /** A computed day. */
  day: {
    now: (from: string) => `现在可以办（${from}起）`,
    full: (date: string, ahead: string) => `${date}（${ahead}）`,
    opens: (date: string) => `${date}起，`,
    moved: (date: string) => `。原是 ${date}，遇休息日顺延`,
    unsettled: (year: number) => `。${year} 年的放假安排还没有收录：这天要是休息，会顺延，先问窗口`,
    last: (day: string) => `最晚 ${day}`,
    earliest: (day: string) => `最早 ${day}`,
    window: (from: string, to: string, state: string) => `${from}到 ${to}，${state}`,
    openNow: '现在可以办',
    starts: (ahead: string) => `${ahead}开始`,
    noCalendar: (year: number) => `${year} 年的放假安排还没有收录，工作日算不出来。请问窗口。`,
  },
}, en);


/** "原件 1 份、复印件 2 份，派出所出具": what to bring, as far as it is known. */
export function paperLines({ note, original, copy, issuer, when }: RequiredDocument): readonly string[] {
  const counts = series([original && guideWords.original(original), copy && guideWords.copies(copy)].filter((count): count is string => !!count));
  return [when && guideWords.onlyWhen(when), listed(counts, issuer && guideWords.issuedBy(issuer)), note].filter((line): line is string => !!line);
}

/** "《办法》第十二条": where a rule is written; empty when the source is not known so exactly. */
export function articleWords(guide: Pick<Guide, 'legal_basis'>, rule: { readonly article?: string; readonly basis?: string }): string {
  if (rule.article === undefined) return '';
  const basis = basisOf(guide, rule);
  return basis ? guideWords.article(basis.title.replace(/[《》]/g, ''), rule.article) : rule.article;
}

/** The article, with a warning if the text it stands in holds no longer. */
export function ruleSource(guide: Pick<Guide, 'legal_basis'>, rule: { readonly article?: string; readonly basis?: string }, today: string): string {
  const words = articleWords(guide, rule);
  const basis = words === '' ? undefined : basisOf(guide, rule);
  const end = basis && basisEnd(basis, today);
  return end ? guideWords.sourceEnded(words, end) : words;
}

/** Why a legal text holds no longer; undefined while it does. */
export function basisEnd(basis: LegalBasis, today: string): string | undefined {
  const validity = basisOn(basis, today);
  if (validity === 'superseded' && basis.superseded_by) return guideWords.superseded(basis.superseded_by.title.replace(/[《》]/g, ''));
  return validity === 'expired' && basis.effective_until ? guideWords.expiredBasis(basis.effective_until) : undefined;
}

/** Why no answer settles a rule. */
export function doubtWords(doubt: Doubt): string {
  switch (doubt.state) {
    case 'office':
      return guideWords.doubt.office;
    case 'unknown_question':
      return guideWords.doubt.unknown_question;
    case 'expired':
      return guideWords.doubt.expired(doubt.name, doubt.day);
    case 'future':
      return guideWords.doubt.future(doubt.name, doubt.day);
    case 'undated':
      return guideWords.doubt.undated(doubt.name);
    case 'missing':
      return guideWords.doubt.missing;
  }
}

export interface DayLine {
  readonly words: string;
  readonly tone: 'day' | 'quiet' | 'past';
}

/** A computed day in words; undefined where only the rule's own words are known, or an event's day is still to be told. */
export function dayLine(answer: DateAnswer, today: string): DayLine | undefined {
  const words = guideWords.day;
  switch (answer.state) {
    case 'day': {
      if (answer.edge === 'earliest' && answer.date <= today) return { words: words.now(longDate(answer.date, today)), tone: 'day' };
      const day = words.full(longDate(answer.date, today), daysAhead(answer.date, today));
      const opens = answer.opens ? words.opens(longDate(answer.opens, today)) : '';
      const moved = answer.moved ? words.moved(longDate(answer.moved, today)) : '';
      const unsettled = answer.unsettled ? words.unsettled(answer.unsettled) : '';
      return { words: `${opens}${answer.edge === 'last' ? words.last(day) : words.earliest(day)}${moved}${unsettled}`, tone: answer.edge === 'last' && answer.date < today ? 'past' : 'day' };
    }
    case 'window':
      return { words: words.window(longDate(answer.from, today), longDate(answer.to, today), answer.now ? words.openNow : words.starts(daysAhead(answer.from, today))), tone: 'day' };
    case 'no_calendar':
      return { words: words.noCalendar(answer.year), tone: 'quiet' };
    case 'needs_event':
    case 'words_only':
      return undefined;
  }
}
