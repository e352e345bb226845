import { dayName as dayNameZhHans } from '@/domain/hours/schedule-lines';
import { aimWords as aimZhHans, countdownWords as countdownZhHans, dateWords as dateZhHans, longDate as longZhHans, whenWords as whenZhHans } from '@/domain/plan/plan-words';
import type { Plan } from '@/domain/plan/plan';
import { dateWords as dateEn, dayName as dayNameEn, longDate as longEn, monthDay } from './en/day-words';
import { aimWords as aimEn, countdownWords as countdownEn, whenWords as whenEn } from './en/plan-phrases';
import { inLanguage } from './live';
import { typed } from './shown';

/** 周一, "Mon"; 0 is Monday. */
export const dayName = inLanguage(dayNameZhHans, dayNameEn);

/** 11月27日 周五, "Fri 27 Nov". */
export const dateWords = inLanguage(dateZhHans, dateEn);

/** 11月27日, "27 Nov": without the day of the week. */
export const shortDate = inLanguage((date: string): string => dateZhHans(date).split(' ')[0] ?? '', monthDay);

/** 12月3日 周四, "Thu 3 Dec"; of another year than today's, 2027年1月4日 周一, "Mon 4 Jan 2027"; with the year where no day is given. */
export const longDate = inLanguage(longZhHans, longEn);

/** 11月27日 周五 9:30, "Fri 27 Nov, 9:30"; the year as longDate. */
export const whenWords = inLanguage(whenZhHans, whenEn);

/** How far ahead a plan is: 明天, "tomorrow". */
export const countdownWords = inLanguage(countdownZhHans, countdownEn);

const aim = inLanguage(aimZhHans, aimEn);

/** 帮妈妈办“低保”, "“低保” for Mum", for the screen: what a person typed keeps its characters. */
export const aimWords = ({ label, purpose, guide }: Pick<Plan, 'label' | 'purpose'> & { readonly guide?: unknown }): string => aim({ label: /^(自己|我|本人|妈妈|爸爸)$/.test(label) ? label : typed(label), purpose: guide ? purpose : typed(purpose) });

/** What a plan is called where it is forwarded: for whom and what, when with the year, where if that has a name. */
export const planTitle = (plan: Pick<Plan, 'label' | 'purpose' | 'date' | 'time'>, place: string | undefined): string => [aimWords(plan), whenWords(plan), place].filter(Boolean).join(' · ');
