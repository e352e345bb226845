import { placePageWords as en } from './en/place-page-words';
import { live } from './live';

/** Titles of the parts of a place's page. */
export const placePageWords = live({
  facts: '地址、电话和时间',
  ways: '还可以这样做',
}, en);
