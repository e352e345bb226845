import type { QrModules } from './qr';

/** One line of what is known: "电话 020-12345678". The text may hold line breaks. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  /** What a person came for. */
  readonly strong?: true;
}

export interface Entry {
  readonly name: string;
  readonly facts: readonly Fact[];
  /** What to beware of. */
  readonly caution?: string;
  /** The sender's own words. */
  readonly note?: string;
}

/** A paper or step of a checklist. */
export interface Check {
  readonly title: string;
  readonly detail?: string;
  readonly done: boolean;
}

/** What a phone reads to open the same thing: a QR code, or the picture of a mini-program code that was supplied. */
export type Code = { readonly type: 'qr'; readonly modules: QrModules } | { readonly type: 'picture' };

/** What a poster says; nothing in it may be true today only. */
export interface Poster {
  /** One character that stands for the kind. */
  readonly sign: string;
  /** What sort of thing it is: "长者饭堂". */
  readonly kicker: string;
  readonly title: string;
  readonly subtitle?: string;
  /** The sender's own words to all. */
  readonly note?: string;
  readonly entries: readonly Entry[];
  readonly checks?: { readonly title: string; readonly items: readonly Check[] };
  /** Entries that are not on the poster: the code leads to them. */
  readonly more?: number;
  readonly code?: Code;
  /** Beside the code: what to do, then what one gets. */
  readonly scan: readonly string[];
  /** The last lines: day of the data, source, disclaimer. */
  readonly foot: readonly string[];
}
