import type { SetDataEntry } from '../support/live-page';
import type { ViewNode } from '../support/tree';

export interface File {
  readonly name: string;
  readonly text: string;
}

export interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** One page as it was opened. */
export interface Opened {
  readonly url: string;
  readonly tree: ViewNode;
  readonly setData: readonly SetDataEntry[];
  /** Times of the longest uninterrupted piece of script, of all of them together, and of drawing the page, ms on this computer. */
  readonly longest: number;
  readonly whole: number;
  readonly draw: number;
  readonly problems: readonly string[];
  /** Timers still set after the page was left. */
  readonly timersLeft: number;
}

/** What the rules judge: the built package, and what it did when every page was opened. */
export interface Evidence {
  readonly styles: readonly File[];
  readonly scripts: readonly File[];
  readonly templates: readonly File[];
  readonly pictures: readonly Picture[];
  readonly app: { readonly lazyCodeLoading?: string; readonly resizable?: boolean; readonly plugins?: object; readonly pages: readonly string[] };
  readonly pages: readonly string[];
  readonly opened: readonly Opened[];
  /** Further views: sheets, other text sizes, troubles. */
  readonly more: readonly ViewNode[];
  /** Functions of wx called while every page was opened, and how often in one launch of home. */
  readonly used: ReadonlySet<string>;
  readonly launch: ReadonlyMap<string, number>;
  /** Keys of the storage that were read more than once in one launch of home. */
  readonly readTwice: readonly string[];
  readonly deprecated: ReadonlySet<string>;
}
