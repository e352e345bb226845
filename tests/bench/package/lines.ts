import type { ActionFigure } from './actions';
import type { PageFigures, Worst } from './pages';
import type { ReleaseSize } from './release-size';
import type { Sizes } from './sizes';
import type { SliceFigures } from './slices';
import { kb, type Line } from './table';

const KB = 1024;
export const LIMITS = {
  main: 600 * KB,
  whole: 1.5 * 1024 * KB,
  firstSetData: 20 * KB,
  setData: 32 * KB,
  setDataToContent: 3,
  action: 1 * KB,
  /** WeChat's audit: below 1,000 nodes and below 30 levels, at most 60 children. */
  nodes: 999,
  depth: 29,
  children: 60,
  /** A 50 ms slice on the slowest phones. */
  slice: 8,
};

export function sizeLines(ours: Sizes, empty: Sizes): readonly Line[] {
  return [
    { what: 'main package', measured: kb(ours.main), limit: kb(LIMITS.main), over: ours.main > LIMITS.main, note: `an empty Taro app: ${kb(empty.main)}` },
    ...Object.entries(ours.subpackages).map(([root, bytes]) => ({ what: `  subpackage ${root}`, measured: kb(bytes) })),
    { what: 'whole package', measured: kb(ours.whole), limit: kb(LIMITS.whole), over: ours.whole > LIMITS.whole },
  ];
}

export function pageLines(pages: readonly PageFigures[]): readonly Line[] {
  const rows: readonly [string, (page: PageFigures) => Worst, number, (value: number) => string][] = [
    ['first setData', (page) => page.firstBytes, LIMITS.firstSetData, kb],
    ['largest setData, scrolled down', (page) => page.largestBytes, LIMITS.setData, kb],
    ['setData until the content shows', (page) => page.setDataToContent, LIMITS.setDataToContent, String],
    ['nodes', (page) => page.nodes, LIMITS.nodes, String],
    ['levels', (page) => page.depth, LIMITS.depth, String],
    ['children of one node', (page) => page.children, LIMITS.children, String],
  ];
  return pages.flatMap((page) => [
    { what: page.page, measured: '' },
    ...rows.map(([what, pick, limit, show]) => {
      const { value, at } = pick(page);
      return { what: `  ${what}`, measured: show(value), limit: show(limit), over: value > limit, ...(value > limit ? { note: at } : {}) };
    }),
  ]);
}

export function otherLines(actions: readonly ActionFigure[], release: ReleaseSize, slices: SliceFigures): readonly Line[] {
  const slice = (what: string, ms: number): Line => ({ what, measured: `${ms.toFixed(1)} ms`, limit: `${LIMITS.slice} ms`, flagged: ms > LIMITS.slice });
  return [
    ...actions.map(({ what, bytes, adds }) => ({ what, measured: `${bytes} B`, ...(adds ? {} : { limit: `${LIMITS.action} B`, over: bytes > LIMITS.action }) })),
    { what: 'release, compressed', measured: kb(release.whole) },
    { what: `  one place (${release.places})`, measured: `${Math.round(release.perPlace)} B` },
    slice('longest slice at launch, this computer', slices.launch),
    slice('longest slice opening search', slices.search),
    slice('longest slice for a keystroke', slices.keystroke),
  ];
}
