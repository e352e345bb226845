import * as v from 'valibot';

/**
 * Entries of a Simplified-to-Traditional table (Hong Kong forms), all of one length: `pairs` holds, without separators, each
 * entry's `size` Simplified characters followed by as many Traditional ones.
 */
export const TraditionalSchema = v.pipe(
  v.object({ size: v.pipe(v.number(), v.integer(), v.minValue(1)), pairs: v.string() }),
  v.check(({ size, pairs }) => pairs.length % (2 * size) === 0, 'pairs must hold whole entries'),
);
export type TraditionalEntries = Readonly<v.InferOutput<typeof TraditionalSchema>>;

/** Converts by the longest entry that fits, from left to right; what no entry names stays. */
export function traditionalBy(entries: readonly TraditionalEntries[]): (text: string) => string {
  const table = new Map<string, string>();
  /** The lengths of entries that begin with a character, longest first. */
  const sizes = new Map<string, number[]>();
  for (const { size, pairs } of [...entries].sort((a, b) => b.size - a.size)) {
    for (let at = 0; at < pairs.length; at += 2 * size) {
      const from = pairs.slice(at, at + size);
      table.set(from, pairs.slice(at + size, at + 2 * size));
      const known = sizes.get(from.charAt(0));
      if (!known) sizes.set(from.charAt(0), [size]);
      else if (!known.includes(size)) known.push(size);
    }
  }
  return (text) => {
    let converted = '';
    for (let at = 0; at < text.length; ) {
      const size = (sizes.get(text.charAt(at)) ?? []).find((length) => table.has(text.slice(at, at + length))) ?? 1;
      const part = text.slice(at, at + size);
      converted += table.get(part) ?? part;
      at += size;
    }
    return converted;
  };
}
