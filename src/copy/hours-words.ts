import { scheduleLines as linesZhHans } from '@/domain/hours/schedule-lines';
import { statusWords as statusZhHans } from '@/domain/hours/words';
import { statusWords as statusEn } from './en/status-words';
import { scheduleLines as linesEn } from './en/schedule-lines';
import { inLanguage } from './live';

/** A place's status now, as a badge and a sentence; see domain/hours/words.ts. */
export const statusWords = inLanguage(statusZhHans, statusEn);

/** The hours as lines for a detail page; see domain/hours/schedule-lines.ts. */
export const scheduleLines = inLanguage(linesZhHans, linesEn);
