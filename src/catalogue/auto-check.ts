import { broughtInBackground } from '@/platform/background-data';
import { later } from '@/platform/clock';
import { runtime } from './index';

/** The first screen comes first. */
const AFTER_SHOW = 3000;

/** To be called whenever the app comes to the front: looks for newer data when it is time, and bothers nobody with the result. */
export function checkSoon(): void {
  later(AFTER_SHOW, () => void broughtInBackground().then((parcel) => runtime.check({ parcel })));
}
