import { View } from '@tarojs/components';
import { useMemo } from 'react';
import type { Directory } from '@/catalogue/directory';
import { copy } from '@/copy';
import { placeCardWords } from '@/copy/place-card';
import { nextChange } from '@/domain/hours/next-change';
import { destinationOf } from '@/domain/place/destination';
import { orderByNearness } from '@/domain/place/order';
import type { Place } from '@/domain/place/place';
import { useNow } from '@/platform/use-now';
import { callPlace, goToPlace } from '@/stores/place-sheets';
import { useElder, useSpot } from '@/stores/settings';
import { shareAloud, useKeep } from '@/stores/use-keep';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { KeepButton } from '@/ui/keep-button/keep-button';
import { ShareButton } from '@/ui/share-button/share-button';
import { noPrint } from '@/ui/print/print';
import { Tag } from '@/ui/tag/tag';
import css from './place.module.css';

/** The name, open or not, how far; call, go, keep, forward. */
export function PlaceHead({ place, directory }: { readonly place: Place; readonly directory: Directory }) {
  const elder = useElder();
  const spot = useSpot();
  const now = useNow((at) => nextChange([place], directory.calendar, at));
  const keep = useKeep({ id: place.id, type: 'place', name: place.name });
  const [nearness] = useMemo(() => orderByNearness([place], spot, directory.subdistricts), [place, spot, directory]);
  const words = placeCardWords(place, nearness ?? {}, { ...directory, now });
  const destination = destinationOf(place, directory.subdistricts);
  return (
    <Card>
      <View className={css.name}>{place.name}</View>
      <View className={noPrint(css.status)}>
        <Tag tone={words.status.tone}>{words.status.label}</Tag>
        {words.status.detail && <View>{words.status.detail}</View>}
        {words.distance && <View>{words.distance}</View>}
      </View>
      <ButtonRow stacked={elder}>
        <Button look="main" icon="phone" onTap={() => callPlace(words.canCall ? destination : { ...destination, phones: [{ number: '12345' }] })}>
          {words.canCall ? copy.action.call : copy.action.call12345}
        </Button>
        {(words.canGo || destination.around) && (
          <Button icon="go" onTap={() => void goToPlace(destination)}>
            {words.canGo ? copy.action.goThere : copy.place.whereAbouts}
          </Button>
        )}
      </ButtonRow>
      <ButtonRow>
        <KeepButton kept={keep.kept} onTap={keep.toggle} />
        <ShareButton onShare={() => void shareAloud(place.name)} />
      </ButtonRow>
    </Card>
  );
}
