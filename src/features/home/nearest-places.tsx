import { View } from '@tarojs/components';
import { copy } from '@/copy';
import { open } from '@/platform/navigation';
import { routes } from '@/routes';
import { useLocate } from '@/stores/use-locate';
import { usePlaceActions } from '@/stores/use-place-actions';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { PlaceCard } from '@/ui/place-card/place-card';
import { Section } from '@/ui/section/section';
import css from './home.module.css';
import type { ReadyHome } from './use-home';

export function NearestPlaces({ home, elder }: { readonly home: ReadyHome; readonly elder: boolean }) {
  const actions = usePlaceActions(home.directory);
  const { spot } = home;
  return (
    <Section title={home.nearestTitle} more={{ words: copy.action.all, onTap: () => void open(routes.list({ kind: 'elder_canteen' })) }}>
      <View>{!spot && <LocationOffer elder={elder} />}</View>
      <View>
        {home.nearest.map((words) => (
          <PlaceCard key={words.id} words={words} elder={elder} {...actions} />
        ))}
      </View>
    </Section>
  );
}

/** Choosing an area comes first; the phone's own position is one tap away and never needed. */
function LocationOffer({ elder }: { readonly elder: boolean }) {
  const location = useLocate();
  return (
    <View>
      <View>{!elder && <View className={css.hint}>{copy.home.nearestHint}</View>}</View>
      <View className={css.locate}>
        <Button icon="aim" look={elder ? 'main' : 'plain'} onTap={() => void location.ask()}>
          {location.busy ? copy.area.locating : copy.home.useLocation}
        </Button>
      </View>
      <View>{location.trouble && <Notice>{location.trouble}</Notice>}</View>
    </View>
  );
}
