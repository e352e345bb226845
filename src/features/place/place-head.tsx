import { View } from '@tarojs/components';
import { useMemo } from 'react';
import type { Directory } from '@/catalogue/directory';
import { copy } from '@/copy';
import { addressWords } from '@/copy/area-words';
import { listed } from '@/copy/join';
import { inSimplified } from '@/copy/language';
import { placeCardWords } from '@/copy/place-card';
import { placeAloud } from '@/domain/aloud/place-aloud';
import { nextChange } from '@/domain/hours/next-change';
import { destinationOf } from '@/domain/place/destination';
import { orderByNearness } from '@/domain/place/order';
import type { Place } from '@/domain/place/place';
import { singlePage } from '@/platform/single-page';
import { useNow } from '@/platform/use-now';
import { callPlace, goToPlace } from '@/stores/place-sheets';
import { useElder, useSpot } from '@/stores/settings';
import { useAloud } from '@/stores/use-aloud';
import { useKeep } from '@/stores/use-keep';
import { AloudBar } from '@/ui/aloud/aloud-bar';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { KeepAndShare } from '@/ui/keep-button/keep-and-share';
import { noPrint } from '@/ui/print/print';
import { Tag } from '@/ui/tag/tag';
import { useTitleFocus } from '@/ui/title-focus/title-focus';
import css from './place.module.css';

/** The name, open or not, how far; call, go; in the standard look also keep and forward. */
export function PlaceHead({ place, directory, onShare }: { readonly place: Place; readonly directory: Directory; readonly onShare: () => void }) {
  const keep = useKeep({ id: place.id, type: 'place', name: place.name });
  const elder = useElder();
  const title = useTitleFocus(false, 2);
  const spot = useSpot();
  const now = useNow((at) => nextChange([place], directory.calendar, at));
  const [nearness] = useMemo(() => orderByNearness([place], spot, directory.subdistricts), [place, spot, directory]);
  const words = placeCardWords(place, nearness ?? {}, { ...directory, now });
  const destination = destinationOf(place, directory.subdistricts);
  const aloud = useAloud(() =>
    inSimplified(() => {
      const { status, distance } = placeCardWords(place, nearness ?? {}, { ...directory, now });
      return placeAloud({
        name: place.name,
        status: listed(status.label, status.detail),
        distance,
        alert: place.alert,
        address: place.address ? addressWords(place.address, place.district) : copy.place.addressUnknown,
        phones: place.phones ?? [],
        noPhone: copy.place.phoneUnknown,
      });
    }),
  );
  return (
    <Card>
      <View className={css.name} {...title}>
        {place.name}
      </View>
      <View className={noPrint(css.status)}>
        <Tag tone={words.status.tone}>{words.status.label}</Tag>
        {words.status.detail && <View>{words.status.detail}</View>}
        {words.distance && <View>{words.distance}</View>}
      </View>
      <View>
        {!singlePage() && (
          <View>
            <ButtonRow stacked={elder}>
              <Button look="main" icon="phone" onTap={() => callPlace(destination)}>
                {words.canCall ? copy.action.call : copy.action.call12345}
              </Button>
              {(words.canGo || destination.around) && (
                <Button icon="go" onTap={() => void goToPlace(destination)}>
                  {words.canGo ? copy.action.goThere : copy.place.whereAbouts}
                </Button>
              )}
            </ButtonRow>
            <AloudBar languages={aloud.languages} state={aloud.state} onStart={aloud.start} onPause={aloud.pause} onResume={aloud.resume} onStop={aloud.stop} />
            <View>{!elder && <KeepAndShare keep={keep} onShare={onShare} />}</View>
          </View>
        )}
      </View>
    </Card>
  );
}
