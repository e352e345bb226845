import { routes } from '@/routes';
import type { Slice } from '../../weapp/support/clock';
import { createPhone, startWeapp } from '../../weapp/support';

export interface SliceFigures {
  readonly launch: number;
  readonly search: number;
  readonly keystroke: number;
}

const RUNS = 7;
const WORDS = ['低', '低保', '低保怎', '低保怎么', '低保怎么办', '猎德', '猎德饭', '猎德饭堂', 'lied', 'lide fantang'];

const longest = (slices: readonly Slice[]) => Math.max(0, ...slices.map((slice) => slice.ms));
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Longest uninterrupted piece of work on this computer, the median of some runs: a phone is about six times slower. */
export async function sliceFigures(): Promise<SliceFigures> {
  const launch: number[] = [];
  const search: number[] = [];
  const keystroke: number[] = [];
  // The first run compiles the scripts; a phone's code cache has them compiled.
  for (let run = 0; run <= RUNS; run += 1) {
    const app = await startWeapp({ phone: createPhone({ realTime: true }) });
    const atLaunch = app.slices.length;
    const page = await app.open(routes.search());
    const beforeTyping = app.slices.length;
    const perKey: number[] = [];
    for (const words of WORDS) {
      const before = app.slices.length;
      await page.input({ tag: 'input' }, words);
      await app.advance(1000);
      perKey.push(longest(app.slices.slice(before)));
    }
    if (run === 0) continue;
    launch.push(longest(app.slices.slice(0, atLaunch)));
    search.push(longest(app.slices.slice(atLaunch, beforeTyping)));
    keystroke.push(Math.max(...perKey));
  }
  return { launch: median(launch), search: median(search), keystroke: median(keystroke) };
}
