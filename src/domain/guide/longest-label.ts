/** How many characters a free label ("妈妈", "自己") may have: room for a word, not for a person's papers. */
export const LONGEST_LABEL = 12;
