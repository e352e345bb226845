import { MOST, type ListShare, type Ref } from '../share-link/share';

/** A place, guide or community in a list, named as it was when it was gathered, so that it can be named after it is gone. */
export interface HandItem {
  readonly ref: Ref;
  readonly name: string;
  /** The person's own words; empty for none. */
  readonly note: string;
}

/** A list somebody puts together while browsing, to keep and to forward. It lives on the phone alone. */
export interface HandList {
  /** Unique on this phone and, by its random part, on the next one. */
  readonly id: string;
  /** Empty until the person names it. */
  readonly title: string;
  readonly note: string;
  readonly items: readonly HandItem[];
  readonly created: number;
  /** When it was last changed: the list touched last is the one being gathered. */
  readonly touched: number;
}

export const newList = (id: string, now: number): HandList => ({ id, title: '', note: '', items: [], created: now, touched: now });

const same = (a: Ref, b: Ref): boolean => a.type === b.type && a.id === b.id;

export const holds = ({ items }: HandList, ref: Ref): boolean => items.some((item) => same(item.ref, ref));

/** No more can be forwarded, so no more are gathered. */
export const isFull = ({ items }: HandList): boolean => items.length >= MOST.items;

/** Adds at the end; what is there already, or too much, changes nothing. */
export const withItem = (list: HandList, item: Omit<HandItem, 'note'>, now: number): HandList =>
  holds(list, item.ref) || isFull(list) ? list : { ...list, items: [...list.items, { ...item, note: '' }], touched: now };

export const withoutItem = (list: HandList, ref: Ref, now: number): HandList => ({ ...list, items: list.items.filter((item) => !same(item.ref, ref)), touched: now });

export const withNote = (list: HandList, ref: Ref, note: string, now: number): HandList => ({
  ...list,
  items: list.items.map((item) => (same(item.ref, ref) ? { ...item, note } : item)),
  touched: now,
});

/** One place up or down; at either end it stays. */
export function moved(list: HandList, ref: Ref, by: -1 | 1, now: number): HandList {
  const from = list.items.findIndex((item) => same(item.ref, ref));
  const item = list.items[from];
  const other = list.items[from + by];
  if (item === undefined || other === undefined) return list;
  const items = list.items.map((each, index) => (index === from ? other : index === from + by ? item : each));
  return { ...list, items, touched: now };
}

export const copyOf = (list: HandList, id: string, title: string, now: number): HandList => ({ ...list, id, title, created: now, touched: now });

/** Latest first. */
export const byTouched = (lists: readonly HandList[]): readonly HandList[] => [...lists].sort((a, b) => b.touched - a.touched || (a.id < b.id ? -1 : 1));

/** What is forwarded: ids and the person's words, nothing else. */
export const shareOfList = ({ title, note, items }: HandList): ListShare => ({
  type: 'list',
  ...(title.trim() !== '' && { title }),
  ...(note.trim() !== '' && { note }),
  items: items.map((item) => ({ ref: item.ref, ...(item.note.trim() !== '' && { note: item.note }) })),
});

/** A received list as one's own, with the sender's words in it. */
export const listOfShare = ({ title = '', note = '', items }: Omit<ListShare, 'type'>, nameOf: (ref: Ref) => string, id: string, now: number): HandList => ({
  id,
  title,
  note,
  items: items.map((item) => ({ ref: item.ref, name: nameOf(item.ref), note: item.note ?? '' })),
  created: now,
  touched: now,
});
