import type { Schedule } from './schedule';

/** Whether any hour of the clock is known; a schedule may say no more than on which days. */
export const hasTimes = ({ weekly = [], monthly = [] }: Schedule): boolean =>
  [...weekly, ...monthly].some(({ slots }) => slots.some(({ opens_at, closes_at }) => opens_at !== undefined || closes_at !== undefined));
