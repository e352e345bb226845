import type { Plan } from '../plan/plan';

/** One place, guide or community, by its permanent id or code. */
export type Ref =
  | { readonly type: 'place'; readonly id: string }
  | { readonly type: 'guide'; readonly id: string }
  /** 12-digit area code: the entry to its consultation hall. */
  | { readonly type: 'community'; readonly id: string };

export interface ListItem {
  readonly ref: Ref;
  readonly note?: string;
}

export type SharedPlan = Pick<Plan, 'label' | 'purpose' | 'date' | 'time' | 'agreed'> & {
  readonly papers: readonly string[];
  /** Ids only: names come from the receiver's data, which also knows the names of what was removed. */
  readonly place?: string;
  readonly guide?: string;
};

/** Everything that can be shared. Texts are the sender's own words: plain, single-line, never to be shown as ours. */
export type Share =
  | { readonly type: 'place'; readonly id: string }
  | { readonly type: 'community'; readonly id: string }
  /** `ticked`: item keys ("paper:wts"); absent when the checklist is not sent along, empty when nothing is ticked yet. */
  | { readonly type: 'guide'; readonly id: string; readonly ticked?: readonly string[] }
  /** `area`: 6 digits of a district or 9 of a sub-district. */
  | { readonly type: 'filter'; readonly kind: string; readonly area?: string; readonly openNow?: true; readonly words?: string }
  | ({ readonly type: 'plan' } & SharedPlan)
  | { readonly type: 'list'; readonly title?: string; readonly note?: string; readonly items: readonly ListItem[] };

export type PlanShare = Extract<Share, { type: 'plan' }>;
export type ListShare = Extract<Share, { type: 'list' }>;

/** In UTF-16 units, as `text.length` counts. They may grow, never shrink: links in use hold as much. */
export const LONGEST = { title: 30, note: 200, itemNote: 60, words: 40, label: 12, purpose: 40, paper: 40 } as const;
export const MOST = { items: 50, papers: 20, ticked: 40 } as const;

/** Longer names of guides, items and kinds cannot be written into a link. */
export const LONGEST_SLUG = 48;

const isSlug = (text: string): boolean => text.length <= LONGEST_SLUG && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

const IS_ID: Readonly<Record<Ref['type'], (id: string) => boolean>> = {
  place: (id) => /^[a-z]{2}-\d{3,5}$/.test(id),
  guide: isSlug,
  community: (id) => /^4401\d{8}$/.test(id),
};

/** Ids have the right form: whether data knows them is the receiver's to find out. */
export const isRef = ({ type, id }: Ref): boolean => IS_ID[type](id);
export const isItemKey = (key: string): boolean => /^(paper|step):/.test(key) && isSlug(key.slice(key.indexOf(':') + 1));
export const isKind = (kind: string): boolean => kind.length <= LONGEST_SLUG && /^[a-z]+(_[a-z]+)*$/.test(kind);
