import { en } from './en/main';
import { live } from './live';
import { zhHans } from './zh-hans';

/** The words in use, in the language in use: read them inside a function. */
export const copy = live(zhHans, en);

export type TroubleName = keyof typeof zhHans.trouble;
