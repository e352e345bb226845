import { DISTRICTS } from '../area/districts';
import { KINDS, type Kind } from '../place/kinds';
import type { Synonym } from '../release/contents';
import type { SearchDocument } from './document';
import { LIKELY_KIND, wordsOfKinds } from './kind-words';
import { TYPE_WORDS } from './stop-words';
import { linkWord, type Texts } from './texts';

/** Documents one word stands for: all places of a kind, all that lies in an area, all of a type. */
export interface Group {
  readonly type: 'kind' | 'area' | 'type';
  /** Id of the kind, area code, or type. */
  readonly id: string;
  readonly members: readonly number[];
}

/** A word worth this much names the kind: who types it looks for places. */
export const NAMES_KIND = LIKELY_KIND;

export const NAMES_TYPE = 0.9;

/** Worth of a word for an area, for the communities through which a kind is reached. */
const SUBDISTRICT = 0.85;
const DISTRICT = 0.8;
const THROUGH_COMMUNITY = 0.5;
const DOCUMENTS_BETWEEN_PAUSES = 3000;

type Members = Map<string, number[]>;

/** Groups of the documents, with the words that stand for them. */
export function* addGroups(texts: Texts, documents: readonly SearchDocument[], synonyms: readonly Synonym[]): Generator<void, Group[]> {
  const byType: Members = new Map();
  const byKind: Members = new Map();
  const byDistrict: Members = new Map();
  const bySubdistrict: Members = new Map();
  for (let at = 0; at < documents.length; at++) {
    const { type, kind, district, subdistrict } = documents[at]!;
    file(byType, type, at);
    if (type === 'place') file(byKind, kind, at);
    file(byDistrict, district, at);
    file(bySubdistrict, subdistrict, at);
    if (at % DOCUMENTS_BETWEEN_PAUSES === 0) yield;
  }

  const groups: Group[] = [];
  const add = (type: Group['type'], id: string, members: Members): number => ~(groups.push({ type, id, members: members.get(id) ?? [] }) - 1);
  const typeTargets = new Map(Object.keys(TYPE_WORDS).map((type) => [type, add('type', type, byType)]));
  for (const [type, words] of Object.entries(TYPE_WORDS)) {
    for (const word of words.split(' ')) linkWord(texts, word, typeTargets.get(type)!, NAMES_TYPE);
  }
  yield;
  const said = wordsOfKinds(synonyms);
  for (const kind of KINDS) {
    const target = add('kind', kind.id, byKind);
    for (const [word, weight] of said.get(kind.id)!) {
      linkWord(texts, word, target, weight);
      if ((kind as Kind).reachedThroughCommunities) linkWord(texts, word, typeTargets.get('community')!, weight * THROUGH_COMMUNITY);
    }
  }
  yield;
  for (const district of DISTRICTS) {
    const target = add('area', district.code, byDistrict);
    const formerly = synonyms.find((synonym) => synonym.term === district.name)?.words ?? [];
    for (const word of [district.name, district.name.slice(0, -1), ...formerly]) linkWord(texts, word, target, DISTRICT);
  }
  for (const [code, members] of bySubdistrict) {
    const name = documents[members.find((at) => documents[at]!.subdistrictName !== undefined) ?? -1]?.subdistrictName;
    if (name === undefined) continue;
    const target = add('area', code, bySubdistrict);
    for (const word of subdistrictWords(name)) linkWord(texts, word, target, SUBDISTRICT);
    if (groups.length % 100 === 0) yield;
  }
  return groups;
}

/** 石牌街道 is also said 石牌街 and 石牌; 东涌镇 is said 东涌. */
function subdistrictWords(name: string): string[] {
  const stem = name.replace(/(街道|镇)$/, '');
  return [name, ...(name.endsWith('街道') ? [`${stem}街`] : []), ...(stem.length > 1 ? [stem] : [])];
}

function file(members: Members, key: string | undefined, at: number): void {
  if (key === undefined) return;
  const filed = members.get(key);
  if (filed) filed.push(at);
  else members.set(key, [at]);
}
