import { ensure, STEPS } from './steps';

/** The data release, then the WeChat package and the browser build side by side: each of them keeps only one core busy. */
export async function buildAll(say: (line: string) => void): Promise<void> {
  await ensure(STEPS.data(), say);
  await Promise.all([ensure(STEPS.weapp(), say), ensure(STEPS.h5(), say)]);
}
