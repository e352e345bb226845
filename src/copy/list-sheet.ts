import { districtOf, subdistrictOf, type Community, type Subdistrict } from '@/domain/area/area';
import type { Guide } from '@/domain/guide/guide';
import { hallsOf } from '@/domain/place/of-community';
import type { Place } from '@/domain/place/place';
import type { Entry } from '@/domain/share-link/entries';
import type { PlainEntry, PlainSheet } from '@/domain/share-link/plain-text';
import type { Ref } from '@/domain/share-link/share';
import { areaWords } from './area-words';
import { communityWords } from './community-words';
import { labelled, sequence, series } from './join';
import { placeEntry } from './plain-sheet';
import { shareWords as words } from './share-words';

/** What an entry is called here; what the data does not know is called by its id. */
export function entryName(entry: Entry): string {
  switch (entry.found) {
    case 'place':
      return entry.place.name;
    case 'guide':
      return entry.guide.title;
    case 'community':
      return communityWords.hallTitle(entry.community.name);
    case 'gone':
      return entry.tombstone.name;
    case 'unknown':
      return words.unknownOf(entry.ref.id);
  }
}

interface SheetData {
  readonly places: readonly Place[];
  readonly subdistricts: ReadonlyMap<string, Subdistrict>;
  /** YYYY-MM-DD of the data. */
  readonly created: string;
}

interface ListSheet {
  readonly title: string;
  readonly note?: string;
  readonly entries: readonly Entry[];
  /** What is not in the data may have been named when it was gathered. */
  readonly gathered?: (ref: Ref) => string | undefined;
}

/** A list as words, one's own and a received one alike: every entry with what the data knows of it, or that it is gone or unknown. */
export const listSheet = ({ title, note, entries, gathered }: ListSheet, data: SheetData): Omit<PlainSheet, 'link'> => ({
  title,
  ...(note !== undefined && { note }),
  entries: entries.map((entry) => plainEntry(entry, data, gathered?.(entry.ref))),
  dataDate: data.created,
});

function plainEntry(entry: Entry, data: SheetData, gathered: string | undefined): PlainEntry {
  if (entry.found === 'place') return placeEntry(entry.place, data.subdistricts, entry.note);
  const said = entry.note === undefined ? {} : { note: entry.note };
  switch (entry.found) {
    case 'guide':
      return { name: entry.guide.title, facts: guideFacts(entry.guide), ...said };
    case 'community':
      return { name: entryName(entry), facts: communityFacts(entry.community, data), ...said };
    case 'gone':
      return { name: words.gone(entry.tombstone.name, entry.tombstone.removed_on), ...(entry.tombstone.reason !== undefined && { facts: [entry.tombstone.reason] }), ...said };
    case 'unknown':
      return { name: gathered ?? entryName(entry), facts: [words.unknownHere], ...said };
  }
}

function guideFacts({ required_documents: papers, steps, where_to_apply: where }: Guide): readonly string[] {
  const always = papers.filter(({ required }) => required);
  return [
    labelled(words.guideWhere, where.text),
    papers.length === 0 ? words.papersUnknown : labelled(words.guidePapers(papers.length, papers.length - always.length), series(papers.map(({ name, required }) => (required ? name : words.sometimes(name))))),
    words.guideSteps(steps.length),
  ];
}

/** Where the hall is, if that is known, and in any case whom to ask. */
function communityFacts(community: Community, { places, subdistricts }: SheetData): readonly string[] {
  const { code, kind, address, phones = [] } = community;
  const committee = communityWords.committee[kind];
  const halls = hallsOf(community, places).map((hall) => [hall.name, hall.address].filter(Boolean).join(' '));
  return [
    labelled(words.area, areaWords({ district: districtOf(code), subdistrict: subdistrictOf(code) }, subdistricts)),
    halls.length === 0 ? communityWords.hallUnknown[kind] : labelled(communityWords.named, sequence(halls)),
    ...(address === undefined ? [] : [labelled(committee, address)]),
    ...(phones.length === 0 ? [] : [labelled(words.phone, series(phones.map(({ number }) => number)))]),
    address === undefined && phones.length === 0 ? communityWords.committeeUnknown(committee) : communityWords.committeeSource,
  ];
}
