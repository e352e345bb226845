import { isItemKey, isKind, isRef, LONGEST, MOST, type Ref, type Share } from './share';

/** Why a share cannot be written, before its length is looked at; `index` counts from 0. */
export type Problem =
  | { readonly why: 'bad_id'; readonly id: string; readonly index?: number }
  | { readonly why: 'bad_value'; readonly field: 'kind' | 'area' | 'date' | 'time'; readonly value: string }
  | { readonly why: 'empty'; readonly field: 'label' | 'purpose' | 'items' }
  | { readonly why: 'text_too_long'; readonly field: keyof typeof LONGEST; readonly index?: number; readonly length: number; readonly most: number }
  | { readonly why: 'too_many'; readonly field: keyof typeof MOST; readonly count: number; readonly most: number };

/** The first thing wrong with a clean share; the same rules hold for what is read from a link. */
export function problemOf(share: Share): Problem | undefined {
  switch (share.type) {
    case 'place':
    case 'community':
      return badRef({ type: share.type, id: share.id });
    case 'guide':
      return badRef({ type: 'guide', id: share.id }) ?? tooMany('ticked', share.ticked ?? []) ?? firstOf(share.ticked ?? [], badItem);
    case 'filter':
      return badValue('kind', share.kind) ?? badValue('area', share.area) ?? tooLong('words', share.words);
    case 'plan':
      return (
        badValue('date', share.date) ??
        badValue('time', share.time) ??
        (share.place === undefined ? undefined : badRef({ type: 'place', id: share.place })) ??
        (share.guide === undefined ? undefined : badRef({ type: 'guide', id: share.guide })) ??
        (share.label === '' ? { why: 'empty', field: 'label' } : undefined) ??
        (share.purpose === '' ? { why: 'empty', field: 'purpose' } : undefined) ??
        tooLong('label', share.label) ??
        tooLong('purpose', share.purpose) ??
        tooMany('papers', share.papers) ??
        firstOf(share.papers, (paper, index) => tooLong('paper', paper, index))
      );
    case 'list':
      return (
        (share.items.length === 0 ? { why: 'empty', field: 'items' } : undefined) ??
        tooMany('items', share.items) ??
        firstOf(share.items, ({ ref }, index) => badRef(ref, index)) ??
        tooLong('title', share.title) ??
        tooLong('note', share.note) ??
        firstOf(share.items, ({ note }, index) => tooLong('itemNote', note, index))
      );
  }
}

function firstOf<T>(values: readonly T[], problem: (value: T, index: number) => Problem | undefined): Problem | undefined {
  for (let index = 0; index < values.length; index++) {
    const found = problem(values[index] as T, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

const badRef = (ref: Ref, index?: number): Problem | undefined => (isRef(ref) ? undefined : { why: 'bad_id', id: ref.id, ...(index !== undefined && { index }) });

const badItem = (key: string, index: number): Problem | undefined => (isItemKey(key) ? undefined : { why: 'bad_id', id: key, index });

const SOUND = {
  kind: isKind,
  area: (code: string) => /^4401\d{2}(\d{3})?$/.test(code),
  date: isDate,
  time: (clock: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(clock),
} as const;

const badValue = (field: keyof typeof SOUND, value: string | undefined): Problem | undefined =>
  value === undefined || SOUND[field](value) ? undefined : { why: 'bad_value', field, value };

/** A day there is, from 1970 to 2139: what 16 bits hold. */
function isDate(value: string): boolean {
  if (!/^(19[789]\d|20\d\d|21[0-3]\d)-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

const tooLong = (field: keyof typeof LONGEST, text: string | undefined, index?: number): Problem | undefined =>
  text === undefined || text.length <= LONGEST[field] ? undefined : { why: 'text_too_long', field, ...(index !== undefined && { index }), length: text.length, most: LONGEST[field] };

const tooMany = (field: keyof typeof MOST, values: readonly unknown[]): Problem | undefined =>
  values.length <= MOST[field] ? undefined : { why: 'too_many', field, count: values.length, most: MOST[field] };
