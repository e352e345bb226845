import { festivalWords as festivalEn } from './en/day-words';
import { inLanguage } from './live';

/** 国庆节, "National Day". */
export const festivalWords = inLanguage((name: string): string => name, festivalEn);
