import { View } from '@tarojs/components';
import type { Directory } from '@/catalogue/directory';
import { copy } from '@/copy';
import { addressWords, areaWords } from '@/copy/area-words';
import { labelled, listed } from '@/copy/join';
import { scheduleLines } from '@/copy/schedule-words';
import type { Schedule } from '@/domain/hours/schedule';
import type { Place } from '@/domain/place/place';
import { copyAloud, dial } from '@/stores/place-sheets';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { Row } from '@/ui/row/row';
import { Tap } from '@/ui/tap/tap';
import css from './place.module.css';

interface PlaceFactsProps {
  readonly place: Place;
  readonly directory: Directory;
}

/** Everything known about the place; what is not known has its own words. */
export function PlaceFacts({ place, directory }: PlaceFactsProps) {
  return (
    <View>
      <View>{place.alert && <Notice>{labelled(copy.place.beware, place.alert)}</Notice>}</View>
      <Card>
        <Address place={place} directory={directory} />
        <Phones place={place} />
        <Hours place={place} />
        <Cost place={place} />
        {place.description && <Row title={copy.place.about}>{place.description}</Row>}
        <Row title={copy.place.position}>{positionWords(place, directory)}</Row>
      </Card>
    </View>
  );
}

function Address({ place, directory }: PlaceFactsProps) {
  const { address, district } = place;
  const copyButton = address ? (
    <Tap className={css.inline} label={copy.action.copyAddress} onTap={() => void copyAloud(address)}>
      {copy.action.copy}
    </Tap>
  ) : undefined;
  return (
    <Row title={copy.place.address} action={copyButton}>
      <View>{address ? addressWords(address, district) : copy.place.addressUnknown}</View>
      <View className={css.quiet}>{address ? areaWords(place, directory.subdistricts) : copy.place.areaOnly(areaWords(place, directory.subdistricts))}</View>
    </Row>
  );
}

function Phones({ place }: { readonly place: Place }) {
  if (!place.phones?.length) return <Row title={copy.place.phone}>{copy.place.phoneUnknown}</Row>;
  return (
    <Row title={copy.place.phone}>
      {place.phones.map(({ number, description }) => (
        <Tap key={number} className={css.number} label={`${copy.action.call} ${number}`} onTap={() => void dial(number)}>
          {description ? `${number} ${description}` : number}
        </Tap>
      ))}
    </Row>
  );
}

function Hours({ place }: { readonly place: Place }) {
  const lines = place.schedule && hasTimes(place.schedule) ? scheduleLines(place.schedule) : [];
  if (lines.length === 0 && !place.hours_text) {
    return <Row title={copy.place.hours}>{place.phones?.length ? copy.place.hoursUnknown : copy.place.hoursUnknownNoPhone}</Row>;
  }
  return (
    <Row title={copy.place.hours}>
      {lines.map(({ days, hours }) => (
        <View key={days}>{`${days} ${hours}`}</View>
      ))}
      {place.hours_text && <View className={lines.length > 0 ? css.quiet : undefined}>{hoursSourceWords(place.hours_text, lines.length > 0)}</View>}
    </Row>
  );
}

/** A schedule of which no hour is known reads better in the source's own words. */
const hasTimes = ({ weekly = [], monthly = [] }: Schedule): boolean =>
  [...weekly, ...monthly].some(({ slots }) => slots.some(({ opens_at, closes_at }) => opens_at !== undefined || closes_at !== undefined));

const hoursSourceWords = (text: string, explained: boolean): string =>
  explained ? copy.place.inWords(text) : copy.place.hoursOnlyWords(text);

function Cost({ place }: { readonly place: Place }) {
  const { cost_options: options = [], cost_text: text } = place;
  if (options.length === 0 && !text) return <Row title={copy.place.cost}>{copy.place.costUnknown}</Row>;
  return (
    <Row title={copy.place.cost}>
      {options.map(({ option, amount, amount_description: detail, valid_from: from }) => (
        <View key={option}>{listed(amount === 0 ? option : `${option} ${copy.place.yuan(amount)}`, detail, from && copy.place.costAsOf(from.slice(0, 4)))}</View>
      ))}
      {text && <View className={options.length > 0 ? css.quiet : undefined}>{options.length > 0 ? copy.place.inWords(text) : text}</View>}
    </Row>
  );
}

function positionWords(place: Place, { subdistricts }: Directory): string {
  if (place.position) return copy.place.positionExact;
  const centre = place.subdistrict && subdistricts.get(place.subdistrict)?.centre;
  return centre ? copy.place.positionEstimated : copy.place.positionUnknown;
}
