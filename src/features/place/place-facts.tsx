import { View } from '@tarojs/components';
import type { Directory } from '@/catalogue/directory';
import { copy } from '@/copy';
import { addressWords, areaWords } from '@/copy/area-words';
import { labelled } from '@/copy/join';
import { placePageWords } from '@/copy/place-page-words';
import { costLines, hoursLines, type PlaceLine } from '@/copy/place-lines';
import type { Place } from '@/domain/place/place';
import { copyAloud, dial } from '@/stores/place-sheets';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { Row } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { Tap } from '@/ui/tap/tap';
import { noPrint } from '@/ui/print/print';
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
      <Section title={placePageWords.facts}>
        <Card>
          <Address place={place} directory={directory} />
          <Phones place={place} />
          <Lines title={copy.place.hours} lines={hoursLines(place)} />
          <Lines title={copy.place.cost} lines={costLines(place)} />
          {place.description && <Row title={copy.place.about}>{place.description}</Row>}
          <Row title={copy.place.position}>{positionWords(place, directory)}</Row>
        </Card>
      </Section>
    </View>
  );
}

function Address({ place, directory }: PlaceFactsProps) {
  const { address, district } = place;
  const copyButton = address ? (
    <Tap className={noPrint(css.inline)} label={copy.action.copyAddress} onTap={() => void copyAloud(address)}>
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

/** Each line on its own; `title` stands beside them. */
function Lines({ title, lines }: { readonly title: string; readonly lines: readonly PlaceLine[] }) {
  return (
    <Row title={title}>
      {lines.map(({ text, quiet }) => (
        <View key={text} className={quiet ? css.quiet : undefined}>
          {text}
        </View>
      ))}
    </Row>
  );
}

function positionWords(place: Place, { subdistricts }: Directory): string {
  if (place.position) return copy.place.positionExact;
  const centre = place.subdistrict && subdistricts.get(place.subdistrict)?.centre;
  return centre ? copy.place.positionEstimated : copy.place.positionUnknown;
}
