import { View } from '@tarojs/components';
import { useMemo } from 'react';
import { loadDirectory, type Directory } from '@/catalogue/directory';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import { guidePageWords } from '@/copy/guide-page-words';
import { guideWords } from '@/copy/guide-words';
import { spotWords } from '@/copy/area-words';
import { labelled } from '@/copy/join';
import { kindWords } from '@/copy/kind-words';
import { placeCardWords } from '@/copy/place-card';
import type { Guide } from '@/domain/guide/guide';
import { placesFor } from '@/domain/guide/places-for';
import { open } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { dial } from '@/stores/place-sheets';
import { useElder, useSpot } from '@/stores/settings';
import { usePlaceActions } from '@/stores/use-place-actions';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { PlaceCard } from '@/ui/place-card/place-card';
import { LinkRow } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import css from './guide.module.css';

/** Where to apply: what the rule says, the fitting places for the person's area, and the other channels. */
export function WhereToGo({ guide }: { readonly guide: Guide }) {
  const loaded = useLoaded(loadDirectory);
  return (
    <Section title={guidePageWords.where}>
      <Card>{guide.where_to_apply.text}</Card>
      <View>{loaded.state === 'ready' && guide.related_place_kinds.length > 0 && <Places guide={guide} directory={loaded.value} />}</View>
      <Channels guide={guide} />
    </Section>
  );
}

function Places({ guide, directory }: { readonly guide: Guide; readonly directory: Directory }) {
  const spot = useSpot();
  const elder = useElder();
  const now = useNow();
  const actions = usePlaceActions(directory);
  const groups = useMemo(() => (spot ? placesFor(guide, directory.places, spot, directory.subdistricts) : []), [guide, directory, spot]);
  return (
    <View>
      <View>
        {groups.map(({ kind, near }) => (
          <View key={kind}>
            <View className={css.kind}>{kindWords(kind)?.label}</View>
            <View>{near.length === 0 && spot && <View className={css.quiet}>{guidePageWords.whereNone(spotWords(spot), kindWords(kind)?.label ?? '')}</View>}</View>
            {near.map(({ place, ...nearness }) => (
              <PlaceCard key={place.id} words={placeCardWords(place, nearness, { ...directory, now })} elder={elder} withAlert {...actions} />
            ))}
          </View>
        ))}
      </View>
      <View>
        {groups.some(({ near }) => near.length === 0) && (
          <View className={css.call}>
            <Button icon="phone" onTap={waysOn().onCall}>
              {guideWords.whereNoneCall}
            </Button>
          </View>
        )}
      </View>
      <Button icon="pin" look={spot ? 'plain' : 'main'} onTap={() => void open(routes.area())}>
        {spot ? `${spotWords(spot)} · ${copy.home.changeArea}` : guidePageWords.whereChoose}
      </Button>
    </View>
  );
}

function Channels({ guide }: { readonly guide: Guide }) {
  if (guide.channels.length === 0) return null;
  return (
    <View>
      <View className={css.kind}>{guidePageWords.channels}</View>
      <Card>
        {guide.channels.map(({ type, name, value, note, booking }) =>
          type === 'phone' && value ? (
            <LinkRow key={name + value} title={name.includes(value) ? name : `${name} ${value}`} note={note} label={`${copy.action.call} ${value}`} onTap={() => void dial(value)} />
          ) : (
            <View key={name + (value ?? '')} className={css.point}>
              <View>{booking ? labelled(guideWords.booking, value ? labelled(name, value) : name) : value ? labelled(name, value) : name}</View>
              {note && <View className={css.quiet}>{note}</View>}
            </View>
          ),
        )}
      </Card>
    </View>
  );
}
