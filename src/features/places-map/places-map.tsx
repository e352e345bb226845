import { View } from '@tarojs/components';
import { copy } from '@/copy';
import { mapWords } from '@/copy/map-words';
import { placeCardWords } from '@/copy/place-card';
import { nextChange } from '@/domain/hours/next-change';
import type { Kind } from '@/domain/place/kinds';
import { open } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { waysOn } from '@/platform/ways-on';
import { routes, type ListQuery } from '@/routes';
import { useElder } from '@/stores/settings';
import { usePlaceActions } from '@/stores/use-place-actions';
import { Button, ButtonRow } from '@/ui/button/button';
import { MapView } from '@/ui/map-view/map-view';
import { PlaceCard } from '@/ui/place-card/place-card';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/state/empty';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import css from './places-map.module.css';
import { usePlacesMap } from './use-places-map';

/** Cards below the map; the list page has all of them. */
const MOST = 20;

/** Where the places of a kind lie, and the same places as a list for those who do not see or use a map. */
export function PlacesMap({ kind, query }: { readonly kind: Kind; readonly query: ListQuery }) {
  const elder = useElder();
  const map = usePlacesMap(kind, query);
  const directory = map.loaded.state === 'ready' ? map.loaded.value : undefined;
  const actions = usePlaceActions(directory);
  const shown = map.items.slice(0, MOST);
  const now = useNow(directory && ((at) => nextChange(shown.map(({ place }) => place), directory.calendar, at)));
  if (map.loaded.state === 'failed') return <Trouble trouble={map.loaded.trouble} {...waysOn(map.loaded.retry)} />;
  if (!directory) return <Skeleton rows={3} />;
  const list = () => void open(routes.list(query));
  if (map.markers.length === 0) {
    return (
      <Empty icon="pin" title={mapWords.noneTitle} advice={mapWords.noneAdvice}>
        <Button look="main" icon="list" onTap={list}>
          {mapWords.list}
        </Button>
        <Button icon="phone" onTap={waysOn().onCall}>
          {copy.action.call12345}
        </Button>
      </Empty>
    );
  }
  return (
    <View>
      <View className={css.words}>{mapWords.estimated}</View>
      <MapView markers={map.markers} centre={map.centre} scale={map.scale} chosen={map.chosen} onMarker={map.choose} onScale={map.zoom} />
      <View className={css.words}>{map.unplaced > 0 ? mapWords.unplaced(map.unplaced, kind.unit) : undefined}</View>
      <ButtonRow>
        <Button icon="list" onTap={list}>
          {mapWords.list}
        </Button>
      </ButtonRow>
      <Section title={map.chosen === undefined ? mapWords.all(map.items.length, kind.unit) : mapWords.here(map.items.length, kind.unit)}>
        <View aria-live="polite">
          {shown.map(({ place, ...nearness }) => (
            <PlaceCard key={place.id} words={placeCardWords(place, nearness, { ...directory, now })} elder={elder} {...actions} />
          ))}
        </View>
      </Section>
    </View>
  );
}
