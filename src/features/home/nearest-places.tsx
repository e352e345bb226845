import { View } from '@tarojs/components';
import { copy } from '@/copy';
import { open } from '@/platform/navigation';
import { routes } from '@/routes';
import { usePlaceActions } from '@/stores/use-place-actions';
import { PlaceCard } from '@/ui/place-card/place-card';
import { Section } from '@/ui/section/section';
import css from './home.module.css';
import type { ReadyHome } from './use-home';

export function NearestPlaces({ home, elder }: { readonly home: ReadyHome; readonly elder: boolean }) {
  const actions = usePlaceActions(home.directory);
  const { spot } = home;
  const title = spot ? copy.home.nearest : copy.home.nearestUnplaced;
  return (
    <Section title={title} more={{ words: copy.action.all, onTap: () => void open(routes.list({ kind: 'elder_canteen' })) }}>
      <View>{!spot && <View className={css.hint}>{copy.home.nearestHint}</View>}</View>
      <View>
        {home.nearest.map((words) => (
          <PlaceCard key={words.id} words={words} elder={elder} {...actions} />
        ))}
      </View>
    </Section>
  );
}
