/** English of source-words.ts. */
export const sourceWords = { of: (kind: string, title: string, date: string) => `${kind}: ${title}, ${date}` };
