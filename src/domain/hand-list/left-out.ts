import { cleanText, LINK_LEFT_OUT } from '../share-link/clean-text';
import type { HandList } from './hand-list';

/** The texts of a list that lose an address on the way, as the receiver will read them. */
export const leftOutOf = ({ title, note, items }: Pick<HandList, 'title' | 'note' | 'items'>): readonly string[] =>
  [title, note, ...items.map((item) => item.note)].flatMap((text) => {
    const clean = cleanText(text);
    return clean.includes(LINK_LEFT_OUT) && !text.includes(LINK_LEFT_OUT) ? [clean] : [];
  });
