import type { BitReader } from './bits';
import { takeNumber } from './numbers';

/**
 * The body: a type, what this type always has, then fields in any order, each behind a tag; tag 0, or the end of the
 * text, ends them. What a number here means never changes.
 */
export const TYPE_BITS = 4;
export const TAG_BITS = 4;
export const TYPES = { one: 1, guide: 2, filter: 3, plan: 4, list: 5 } as const;
export const GUIDE_TAGS = { ticked: 1 } as const;
export const FILTER_TAGS = { district: 1, subdistrict: 2, openNow: 3, words: 4 } as const;
export const PLAN_TAGS = { time: 1, agreed: 2, place: 3, guide: 4 } as const;

/** Tags that later versions may give out are followed by their field's length in bits, so that this one steps over them. */
const FIRST_LATER_TAG = 8;
/** From here on they change what the rest means: a reader that does not know them says that the link is newer. */
const FIRST_CHANGING_TAG = 12;

/**
 * Reads fields to the end. `known` reads the field behind a tag of this version and says whether it knew it.
 * Gives whether something was met that only a newer version understands.
 */
export function takeFields(bits: BitReader, known: (tag: number) => boolean): { readonly newer: boolean } {
  let newer = false;
  while (!bits.over()) {
    const tag = bits.take(TAG_BITS);
    if (tag === 0) break;
    if (tag < FIRST_LATER_TAG) {
      // Without a length there is no stepping over it.
      if (!known(tag)) return { newer: true };
      continue;
    }
    bits.skip(takeNumber(bits));
    newer = newer || tag >= FIRST_CHANGING_TAG;
  }
  return { newer };
}
