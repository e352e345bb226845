import { dayName as dayNameZhHans } from '@/domain/hours/schedule-lines';
import { aimWords as aimZhHans, countdownWords as countdownZhHans, dateWords as dateZhHans, whenWords as whenZhHans } from '@/domain/plan/plan-words';
import type { Plan } from '@/domain/plan/plan';
import { dateWords as dateEn, dayName as dayNameEn, monthDay } from './en/day-words';
import { aimWords as aimEn, countdownWords as countdownEn, whenWords as whenEn } from './en/plan-phrases';
import { inLanguage } from './live';
import { typed } from './shown';

/** 周一, "Mon"; 0 is Monday. */
export const dayName = inLanguage(dayNameZhHans, dayNameEn);

/** 11月27日 周五, "Fri 27 Nov". */
export const dateWords = inLanguage(dateZhHans, dateEn);

/** 11月27日, "27 Nov": without the day of the week. */
export const shortDate = inLanguage((date: string): string => dateZhHans(date).split(' ')[0] ?? '', monthDay);

/** 11月27日 周五 9:30, "Fri 27 Nov, 9:30". */
export const whenWords = inLanguage(whenZhHans, whenEn);

/** How far ahead a plan is: 明天, "tomorrow". */
export const countdownWords = inLanguage(countdownZhHans, countdownEn);

const aim = inLanguage(aimZhHans, aimEn);

/** 帮妈妈办“低保”, "“低保” for Mum", for the screen: what a person typed keeps its characters. */
export const aimWords = ({ label, purpose, guide }: Pick<Plan, 'label' | 'purpose'> & { readonly guide?: unknown }): string => aim({ label: /^(自己|我|本人|妈妈|爸爸)$/.test(label) ? label : typed(label), purpose: guide ? purpose : typed(purpose) });
