import { scheduleLines as linesZhHans } from '@/domain/hours/schedule-lines';
import { scheduleLines as linesEn } from './en/schedule-lines';
import { inLanguage } from './live';

/** The hours as lines for a detail page; see domain/hours/schedule-lines.ts. */
export const scheduleLines = inLanguage(linesZhHans, linesEn);
