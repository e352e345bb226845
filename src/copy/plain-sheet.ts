import type { Subdistrict } from '@/domain/area/area';
import { hasTimes } from '@/domain/hours/has-times';
import type { Guide } from '@/domain/guide/guide';
import { paperItem } from '@/domain/guide/item';
import type { Place } from '@/domain/place/place';
import type { PlainEntry } from '@/domain/share-link/plain-text';
import { addressWords, areaWords } from './area-words';
import { scheduleLines } from './schedule-words';
import { sequence } from './join';

/** Hours as the data has them: its own lines, or the source's words; undefined when neither is known. */
export function hoursWords({ schedule, hours_text: words }: Pick<Place, 'schedule' | 'hours_text'>): string | undefined {
  if (schedule === undefined || !hasTimes(schedule)) return words;
  return sequence(scheduleLines(schedule).map(({ days, hours }) => `${days} ${hours}`));
}

export const placeEntry = (place: Place, subdistricts: ReadonlyMap<string, Subdistrict>, note?: string): PlainEntry => ({
  name: place.name,
  ...(note !== undefined && { note }),
  place: {
    address: place.address ? addressWords(place.address, place.district) : `${areaWords(place, subdistricts)}（门牌未公布）`,
    phones: (place.phones ?? []).map(({ number, description }) => (description ? `${number} ${description}` : number)),
    ...(hoursWords(place) !== undefined && { hours: hoursWords(place) }),
    ...(place.alert !== undefined && { alert: place.alert }),
  },
});

/** A guide by itself, with every paper; with the sender's ticks, if they go along. */
export const papersEntry = (guide: Guide, ticked?: ReadonlySet<string>): PlainEntry => ({
  name: guide.title,
  papers: guide.required_documents.map((paper) => ({ title: paper.name, ...(ticked && { done: ticked.has(paperItem(paper).key) }) })),
});
