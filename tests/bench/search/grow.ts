import type { SearchDocument } from '@/domain/search';

/**
 * The documents and `times - 1` copies of them, as if other cities joined: each copy of a document has a name of its own,
 * lies in other areas and elsewhere. Its id is the original's, "~" and a number.
 */
export function grow(documents: readonly SearchDocument[], times: number): SearchDocument[] {
  const characters = [...new Set(documents.filter(({ type }) => type === 'community').flatMap(({ name }) => [...name.replace(/(社区|村)$/, '')]))];
  const random = randomFrom(20261121);
  const stem = (): string => pick(characters, random) + pick(characters, random);
  const grown = [...documents];
  for (let copy = 1; copy < times; copy++) {
    const areas = new Map<string, string>();
    const areaName = (code: string): string => areas.get(code) ?? areas.set(code, `${stem()}街道`).get(code)!;
    for (const document of documents) {
      const renamed = (name: string): string => stem() + (name.length > 3 && document.type !== 'guide' ? name.slice(2) : name.length < 4 && document.type !== 'guide' ? '' : name);
      grown.push({
        ...document,
        id: `${document.id}~${copy}`,
        name: renamed(document.name),
        aliases: document.aliases.map(renamed),
        fields: document.fields.map(({ text, weight }) => ({ text: /\d/.test(text) ? text.replace(/\d/g, () => String(Math.floor(random() * 10))) : stem() + text.slice(2), weight })),
        district: document.district && `${document.district}~${copy}`,
        subdistrict: document.subdistrict && `${document.subdistrict}~${copy}`,
        subdistrictName: document.subdistrict && areaName(document.subdistrict),
        point: document.point && { latitude: document.point.latitude + 1 + (copy % 10), longitude: document.point.longitude + Math.floor(copy / 10) },
      });
    }
  }
  return grown;
}

const pick = (characters: readonly string[], random: () => number): string => characters[Math.floor(random() * characters.length)]!;

/** Numbers in [0, 1) that are the same on every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
