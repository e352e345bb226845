import { whoWords as en } from './en/who-words';
import { live } from './live';

export const whoWords = live({
  other: '别的人',
  hint: '写个称呼就行，如“外婆”。不要写姓名、证件号。',
  name: '称呼',
  placeholder: '外婆',
  done: '好了',
}, en);
