import { MINUTE_MS } from '@/domain/hours/local-time';
import { useNow } from './use-now';

/** The time, renewed with every minute, for countdowns. */
export const useMinutes = (): number => useNow((at) => (Math.floor(at / MINUTE_MS) + 1) * MINUTE_MS);
