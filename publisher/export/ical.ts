import { dateOfDay, dayOfDate, DAY_MINUTES, instantOfMinute } from '../../src/domain/hours/local-time';
import { KIND_WORDS } from '../../src/domain/hours/slot-text';
import { kindOf } from '../../src/domain/place/kinds';
import type { Place } from '../../src/domain/place/place';
import { calendarText, text } from './ical-lines';
import { openingEvents, type OpeningEvent } from './opening-events';
import { attributionOf, fullAddress, LICENCE, type ReleaseToExport } from './release-to-export';
import { NAMESPACE, uuidV5 } from './uuid';

export interface IcalExport {
  readonly text: string;
  /** Places with at least one event. */
  readonly places: number;
  readonly events: number;
  /** Places of which no hours are known at all. */
  readonly without_hours: readonly string[];
  /** Places whose hours are known in words only, without days or without times, or certain on no day. */
  readonly not_certain: readonly string[];
  /** Last day on which something opens, YYYY-MM-DD. */
  readonly until?: string;
  /** Rules that end before the release does: later days depend on holidays that are not announced. */
  readonly ending_early: number;
}

/** A monthly rule and a long holiday leave no wider gap. */
const LONGEST_GAP = 45;
const ZONE = 'Asia/Shanghai';
const ZONE_LINES = ['BEGIN:VTIMEZONE', `TZID:${ZONE}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', 'TZNAME:CST', 'END:STANDARD', 'END:VTIMEZONE'];

/**
 * Opening hours after RFC 5545, from the day of the data to the last day on which the release counts as current. Only hours that are
 * certain become events; a place without any is counted instead. Ids stay the same from release to release.
 */
export function icalOf(release: ReleaseToExport): IcalExport {
  const [from, to] = [dayOfDate(release.created), dayOfDate(release.expires)];
  const lines: string[] = [];
  const [without, uncertain]: [string[], string[]] = [[], []];
  let [events, places, until, early] = [0, 0, 0, 0];
  for (const place of release.places) {
    const found = place.schedule === undefined ? [] : openingEvents(place.schedule, release.calendar, from, to);
    if (found.length === 0) (place.hours_text === undefined && place.schedule === undefined ? without : uncertain).push(place.id);
    else places += 1;
    for (const event of found) {
      lines.push(...eventLines(place, event, release));
      until = Math.max(until, event.last);
      if (event.rule !== undefined && event.last < to - LONGEST_GAP) early += 1;
    }
    events += found.length;
  }
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//jiefang//opening hours//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text('街坊服务：开放时间')}`,
    `X-WR-CALNAME:${text('街坊服务：开放时间')}`,
    `DESCRIPTION:${text(`${attributionOf(release)}。${LICENCE}。另有 ${without.length + uncertain.length} 处时间未公布或不确定，没有列出。`)}`,
    `X-WR-CALDESC:${text(attributionOf(release))}`,
    `X-WR-TIMEZONE:${ZONE}`,
    `X-JIEFANG-RELEASE:${release.epoch}.${release.version}`,
    `X-JIEFANG-NOT-LISTED:${without.length + uncertain.length}`,
  ];
  return {
    text: calendarText([...head, ...ZONE_LINES, ...lines, 'END:VCALENDAR']),
    places,
    events,
    without_hours: without,
    not_certain: uncertain,
    ending_early: early,
    ...(events === 0 ? {} : { until: dateOfDay(until) }),
  };
}

function eventLines(place: Place, event: OpeningEvent, release: ReleaseToExport): string[] {
  const { rule, first, last, except, opens, closes, kind } = event;
  const identity = rule === undefined ? dateOfDay(first) : `${rule.freq} ${rule.byday}`;
  const until = instantOfMinute(last * DAY_MINUTES + opens);
  const meal = kind === undefined ? '' : KIND_WORDS[kind];
  return [
    'BEGIN:VEVENT',
    `UID:${uuidV5(`event ${place.id} ${identity} ${opens} ${closes}`, NAMESPACE)}`,
    `DTSTAMP:${release.created.replaceAll('-', '')}T000000Z`,
    `SEQUENCE:${release.version}`,
    `DTSTART;TZID=${ZONE}:${localTime(first, opens)}`,
    `DTEND;TZID=${ZONE}:${localTime(first, closes)}`,
    ...(rule === undefined ? [] : [`RRULE:FREQ=${rule.freq};UNTIL=${utcTime(until)};BYDAY=${rule.byday}`]),
    ...(except.length === 0 ? [] : [`EXDATE;TZID=${ZONE}:${except.map((day) => localTime(day, opens)).join(',')}`]),
    `SUMMARY:${text(`${place.name} ${meal === '' ? '开放' : meal}`)}`,
    `LOCATION:${text(fullAddress(place))}`,
    ...(place.position === undefined ? [] : [`GEO:${place.position.latitude};${place.position.longitude}`]),
    `CATEGORIES:${text(kindOf(place.kind)?.label ?? place.kind)}`,
    `DESCRIPTION:${text(description(place, release))}`,
    ...(place.source.url === undefined ? [] : [`URL:${place.source.url}`]),
    'TRANSP:TRANSPARENT',
    `X-JIEFANG-ID:${place.id}`,
    'END:VEVENT',
  ];
}

function description(place: Place, release: ReleaseToExport): string {
  const { title, date } = place.source;
  return [
    place.hours_text === undefined ? undefined : `来源的原话：${place.hours_text}`,
    place.phones === undefined ? undefined : `电话：${place.phones.map(({ number }) => number).join('、')}`,
    place.alert === undefined ? undefined : `注意：${place.alert}`,
    `来源：${title}${date === undefined ? '（没有日期）' : `（${date}）`}`,
    attributionOf(release),
  ].filter((line) => line !== undefined).join('\n');
}

/** Local time of a minute of a day, such as 20261121T083000; minutes past the end belong to the next day. */
function localTime(day: number, minute: number): string {
  const date = dateOfDay(day + Math.floor(minute / DAY_MINUTES)).replaceAll('-', '');
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date}T${two(Math.floor((minute % DAY_MINUTES) / 60))}${two(minute % 60)}00`;
}

const utcTime = (instant: number): string => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');
