import { districtName } from '../area/districts';
import { scheduleLines } from '../hours/schedule-lines';
import type { Schedule } from '../hours/schedule';
import type { Place } from '../place/place';
import { areaOf, type Subdistricts } from './area-of';
import type { Entry, Fact } from './poster';
import { posterWords as words } from './words';

/**
 * Address, telephones and hours of a place in words that hold until they change: no status, no dated exceptions. Missing facts say so.
 * `brief`: for lists; of the hours only the weekly ones that are known, for the foot says to call first.
 */
export function placeEntry(place: Place, subdistricts: Subdistricts, brief = false): Entry {
  const warned = place.alert !== undefined && /先|核实/.test(place.alert);
  const caution = [place.alert && words.beware(place.alert), warned ? '' : words.old[place.freshness]].filter(Boolean).join('');
  const facts: readonly Fact[] = [
    { label: words.address, text: addressText(place, subdistricts) },
    { label: words.phone, ...phoneText(place.phones) },
    { label: words.hours, text: hoursText(place, brief) },
  ];
  return { name: place.name, facts, ...(caution !== '' && { caution }) };
}

function addressText(place: Place, subdistricts: Subdistricts): string {
  const area = areaOf(place, subdistricts);
  if (place.address === undefined) return `${[area, place.community].filter(Boolean).join(' ')}（${words.addressUnknown}）`;
  return place.address.includes(districtName(place.district)) ? place.address : `${districtName(place.district)} ${place.address}`;
}

export function phoneText(phones: Place['phones'] = []): Pick<Fact, 'text' | 'strong'> {
  if (phones.length === 0) return { text: words.phoneUnknown };
  return { text: phones.map(({ number, description }) => (description === undefined ? number : `${number} ${description}`)).join('\n'), strong: true };
}

/** The weekly rule; what it leaves open on one line; else the source's own words. */
export function hoursText({ schedule, hours_text: source }: Pick<Place, 'schedule' | 'hours_text'>, brief = false): string {
  if (schedule === undefined || !hasTimes(schedule)) return source === undefined ? words.hoursUnknown : words.hoursInWords(source);
  const { exceptions: _for_a_time, ...lasting } = schedule;
  const lines = scheduleLines(lasting);
  const open = lines.filter(({ hours }) => hours.startsWith('未公布'));
  const known = lines.filter((line) => !open.includes(line));
  const timed = known.filter(({ days, hours }) => /\d/.test(hours) && !days.includes('节假日'));
  const shown = (brief && timed.length > 0 ? timed : known).map(({ days, hours }) => `${days} ${hours}`);
  return [...shown, ...(open.length > 0 && !brief ? [words.unknownPart(open.map(({ days }) => days).join('、'))] : [])].join('\n');
}

const hasTimes = ({ weekly = [], monthly = [] }: Schedule): boolean =>
  [...weekly, ...monthly].some(({ slots }) => slots.some(({ opens_at, closes_at }) => opens_at !== undefined || closes_at !== undefined));
