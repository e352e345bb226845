import { zhHans } from './zh-hans';

/** The words in use. Other languages have the same shape and are chosen here. */
export const copy = zhHans;

export type TroubleName = keyof typeof zhHans.trouble;
