import { statusWords as statusZhHans } from '@/domain/hours/words';
import { statusWords as statusEn } from './en/status-words';
import { inLanguage } from './live';

/** A place's status now, as a badge and a sentence; see domain/hours/words.ts. */
export const statusWords = inLanguage(statusZhHans, statusEn);
