/** How a command ends. */
export const EXIT = {
  ok: 0,
  /** The tables have problems: the data desk can put them right. */
  badData: 1,
  /** The command was called wrongly or could not do its work. */
  failed: 2,
} as const;
