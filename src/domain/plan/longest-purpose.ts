/** How many characters "what for" may have. */
export const LONGEST_PURPOSE = 40;
