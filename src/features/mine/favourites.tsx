import { View } from '@tarojs/components';
import { useState } from 'react';
import { catalogue } from '@/catalogue';
import { loadDirectory } from '@/catalogue/directory';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import { listed } from '@/copy/join';
import { open } from '@/platform/navigation';
import { routes } from '@/routes';
import { toggleFavourite, useFavourites, type Favourite } from '@/stores/favourites';
import { Button } from '@/ui/button/button';
import { Icon } from '@/ui/icon/icon';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/state/empty';
import { Tag } from '@/ui/tag/tag';
import { Tap } from '@/ui/tap/tap';
import { UndoBar } from '@/ui/undo-bar/undo-bar';
import css from './mine.module.css';

/** Ids that the data still lists; communities are taken as listed, their codes are permanent. */
async function listedIds(): Promise<ReadonlySet<string>> {
  const [{ placeById }, guides] = await Promise.all([loadDirectory(), catalogue.records('guides')]);
  return new Set([...placeById.keys(), ...guides.map(({ id }) => id)]);
}

const ROUTE_OF = { place: routes.place, guide: routes.guide, community: routes.community } as const;

export function Favourites() {
  const kept = useFavourites();
  const listed = useLoaded(listedIds);
  const [removed, setRemoved] = useState<Favourite>();
  const isGone = ({ id, type }: Favourite) => type !== 'community' && listed.state === 'ready' && !listed.value.has(id);
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
        {kept.length === 0 ? (
          <Empty icon="star" title={copy.mine.noFavourites} advice={copy.mine.noFavouritesAdvice}>
            <Button look="main" onTap={() => void open(routes.places())}>
              {copy.kinds.title}
            </Button>
          </Empty>
        ) : (
          <View className={css.box}>
            {kept.map((favourite) => (
              <Kept key={favourite.type + favourite.id} favourite={favourite} gone={isGone(favourite)} onRemove={() => remove(favourite)} />
            ))}
          </View>
        )}
      </View>
    </Section>
  );
}

function Kept({ favourite, gone, onRemove }: { readonly favourite: Favourite; readonly gone: boolean; readonly onRemove: () => void }) {
  const { id, type, name } = favourite;
  return (
    <View className={css.kept}>
      <Tap className={css.keptName} role="link" label={gone ? listed(name, copy.gone.listed) : name} onTap={() => void open(ROUTE_OF[type](id))}>
        <View>{name}</View>
        {gone && <Tag tone="closed">{copy.gone.listed}</Tag>}
      </Tap>
      <Tap className={css.remove} label={copy.mine.remove(name)} onTap={onRemove}>
        <Icon name="starred" />
      </Tap>
    </View>
  );
}
