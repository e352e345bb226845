import { View } from '@tarojs/components';
import { useState } from 'react';
import { loadNamed } from '@/catalogue/named';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import { listed } from '@/copy/join';
import { standingOf, type Standing } from '@/domain/share-link/standing';
import { open } from '@/platform/navigation';
import { routes } from '@/routes';
import { toggleFavourite, useFavourites, type Favourite } from '@/stores/favourites';
import { useElder } from '@/stores/settings';
import { Button } from '@/ui/button/button';
import { Icon } from '@/ui/icon/icon';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/state/empty';
import { Tag } from '@/ui/tag/tag';
import { Tap } from '@/ui/tap/tap';
import { UndoBar } from '@/ui/undo-bar/undo-bar';
import css from './mine.module.css';

const ROUTE_OF = { place: routes.place, guide: routes.guide, community: routes.community } as const;

export function Favourites() {
  const elder = useElder();
  const kept = useFavourites();
  const known = useLoaded(() => loadNamed([]));
  const [removed, setRemoved] = useState<Favourite>();
  const remove = (favourite: Favourite) => {
    toggleFavourite(favourite);
    setRemoved(favourite);
  };
  const putBack = () => {
    if (removed && !kept.some(({ id, type }) => id === removed.id && type === removed.type)) toggleFavourite(removed);
    setRemoved(undefined);
  };
  return (
    <Section title={copy.mine.favourites}>
      <View>
        {removed && <UndoBar words={copy.mine.removedName(removed.name)} undo={copy.mine.undo} onUndo={putBack} />}
      </View>
      <View>
        {kept.length === 0 && elder && <View className={css.words}>{copy.mine.noFavouritesAdvice}</View>}
        {kept.length === 0 && !elder && (
          <Empty icon="star" title={copy.mine.noFavourites} advice={copy.mine.noFavouritesAdvice}>
            <Button look="main" onTap={() => void open(routes.places())}>
              {copy.kinds.title}
            </Button>
          </Empty>
        )}
        {kept.length > 0 && (
          <View className={css.box}>
            {kept.map((favourite) => (
              <Kept key={favourite.type + favourite.id} favourite={favourite} standing={known.state === 'ready' ? standingOf(favourite, known.value) : 'listed'} onRemove={() => remove(favourite)} />
            ))}
          </View>
        )}
      </View>
    </Section>
  );
}

function Kept({ favourite, standing, onRemove }: { readonly favourite: Favourite; readonly standing: Standing; readonly onRemove: () => void }) {
  const { id, type, name } = favourite;
  const trouble = standing === 'listed' ? undefined : copy.gone.standing[standing];
  return (
    <View className={css.kept}>
      <Tap className={css.keptName} role="link" label={listed(name, trouble)} onTap={() => void open(ROUTE_OF[type](id))}>
        <View>{name}</View>
        {trouble !== undefined && <Tag tone="closed">{trouble}</Tag>}
      </Tap>
      <Tap className={css.remove} label={copy.mine.remove(name)} onTap={onRemove}>
        <Icon name="starred" />
      </Tap>
    </View>
  );
}
