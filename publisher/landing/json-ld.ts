import type { Community } from '../../src/domain/area/area';
import { districtName } from '../../src/domain/area/districts';
import type { Guide } from '../../src/domain/guide/guide';
import type { Schedule, Weekday } from '../../src/domain/hours/schedule';
import type { Place } from '../../src/domain/place/place';
import { categoryLabel } from './category-label';

/** schema.org terms for recorded facts. What is not known has no key: an engine must not take a gap for "no". */
export function placeFacts({ name, alternate_name: alternate, district, address, position, phones, schedule, description }: Place, url: string): object {
  return {
    '@type': 'Place',
    name,
    ...(alternate && { alternateName: alternate }),
    url,
    ...(description && { description }),
    address: postal(district, address),
    // schema.org wants WGS 84, which is how positions are kept.
    ...(position && { geo: { '@type': 'GeoCoordinates', latitude: position.latitude, longitude: position.longitude } }),
    ...(phones?.length && { telephone: phones.map(({ number }) => number) }),
    ...(schedule && openingHours(schedule)),
  };
}

export const communityFacts = ({ code, name, address }: Community, url: string): object => ({
  '@type': 'AdministrativeArea',
  name,
  url,
  identifier: code,
  ...(address && { address: postal(code.slice(0, 6), address) }),
  containedInPlace: { '@type': 'AdministrativeArea', name: `广州市${districtName(code.slice(0, 6))}` },
});

const SCOPE = { guangzhou: '广州市', guangdong: '广东省', national: '中国' } as const;

export const guideFacts = ({ title, summary, category, scope }: Guide, url: string): object => ({
  '@type': 'GovernmentService',
  name: title,
  description: summary,
  serviceType: categoryLabel(category),
  areaServed: { '@type': 'AdministrativeArea', name: SCOPE[scope] },
  url,
});

export const listFacts = (name: string, items: readonly { readonly name: string; readonly url: string }[], url: string): object => ({
  '@type': 'ItemList',
  name,
  url,
  numberOfItems: items.length,
  itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
});

const postal = (district: string, street?: string): object => ({
  '@type': 'PostalAddress',
  addressCountry: 'CN',
  addressRegion: '广东省',
  addressLocality: `广州市${districtName(district)}`,
  ...(street && { streetAddress: street }),
});

const DAYS: Readonly<Record<Weekday, string>> = { MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' };

/** Only stretches of which both ends are known; a rule that schema.org has no word for is left to the page. */
function openingHours({ weekly = [], public_holiday: holiday, exceptions = [] }: Schedule): object {
  const hours = weekly.flatMap(({ byday, slots }) =>
    slots.flatMap(({ opens_at: opens, closes_at: closes }) => (opens === undefined || closes === undefined ? [] : [{ '@type': 'OpeningHoursSpecification', dayOfWeek: byday.map((day) => DAYS[day]), opens, closes: midnight(closes) }])),
  );
  if (hours.length === 0) return {};
  const closed = { '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '00:00' };
  const special = [
    ...(holiday === 'closed' ? [{ ...closed, dayOfWeek: 'PublicHolidays' }] : []),
    ...exceptions.filter(({ slots }) => slots.length === 0).map(({ from, to }) => ({ ...closed, validFrom: from, validThrough: to })),
  ];
  return { openingHoursSpecification: hours, ...(special.length > 0 && { specialOpeningHoursSpecification: special }) };
}

const midnight = (time: string): string => (time === '24:00' ? '23:59' : time);
