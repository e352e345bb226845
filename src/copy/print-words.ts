import { printWords as en } from './en/print-words';
import { live } from './live';

/** Words at the foot of a printed page. */
export const printWords = live({ online: (address: string) => `网上看这一页：${address}` }, en);
