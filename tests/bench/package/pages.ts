import { sampleUrls } from '../../support/sample-urls';
import { createPhone, startWeapp } from '../../weapp/support';
import type { TreeStats } from '../../weapp/support/tree';

export interface PageFigures {
  readonly page: string;
  /** The link whose figures are worst is shown beside them. */
  readonly firstBytes: Worst;
  readonly largestBytes: Worst;
  /** The content is there with the largest setData before anyone scrolls. */
  readonly setDataToContent: Worst;
  readonly nodes: Worst;
  readonly depth: Worst;
  readonly children: Worst;
}

export interface Worst {
  readonly value: number;
  readonly at: string;
}

interface Opened {
  readonly url: string;
  readonly first: number;
  readonly largest: number;
  readonly count: number;
  readonly stats: TreeStats;
}

const NOON = new Date('2026-11-23T03:30:00Z');
const SCREENS_DOWN = 3;

/** Opens every sample link on a fresh phone, scrolls each page some screens down, and keeps the worst of each page. */
export async function pageFigures(): Promise<readonly PageFigures[]> {
  const opened: Opened[] = [];
  for (const url of sampleUrls()) {
    const page = (await startWeapp({ url, phone: createPhone({ now: NOON }) })).page();
    const sizes = page.setDataLog.map((entry) => entry.bytes);
    const first = page.setDataLog[0]?.bytes ?? 0;
    for (let i = 0; i < SCREENS_DOWN; i += 1) await page.reachBottom();
    opened.push({ url, first, count: sizes.indexOf(Math.max(...sizes)) + 1, largest: Math.max(...page.setDataLog.map((entry) => entry.bytes)), stats: page.stats() });
  }
  const pathOf = (url: string) => url.slice(1).split('?')[0] ?? '';
  return [...new Set(opened.map(({ url }) => pathOf(url)))].map((page) => {
    const mine = opened.filter(({ url }) => pathOf(url) === page);
    const worst = (measure: (each: Opened) => number): Worst => mine.map((each) => ({ value: measure(each), at: each.url })).reduce((a, b) => (b.value > a.value ? b : a));
    return {
      page,
      firstBytes: worst((each) => each.first),
      largestBytes: worst((each) => each.largest),
      setDataToContent: worst((each) => each.count),
      nodes: worst((each) => each.stats.nodes),
      depth: worst((each) => each.stats.depth),
      children: worst((each) => each.stats.maxChildren),
    };
  });
}
