import { View } from '@tarojs/components';
import { useMemo } from 'react';
import type { Directory } from '@/catalogue/directory';
import { spotWords } from '@/copy/area-words';
import { placeCardWords } from '@/copy/place-card';
import { planWords as words } from '@/copy/plan-words';
import type { Guide } from '@/domain/guide/guide';
import { placesFor } from '@/domain/guide/places-for';
import { open } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { useFavourites } from '@/stores/favourites';
import { useSpot } from '@/stores/settings';
import { Button, ButtonRow } from '@/ui/button/button';
import { ChoiceRow } from '@/ui/choice-row/choice-row';
import { Section } from '@/ui/section/section';
import css from './make.module.css';

interface WherePickerProps {
  readonly chosen: string | undefined;
  readonly guide: Guide | undefined;
  /** The place was given: nothing to choose. */
  readonly fixed: boolean;
  readonly directory: Directory;
  readonly onChoose: (id: string | undefined) => void;
}

const FAVOURITES = 3;

/** Where to: the places that handle it for the person's area, and kept ones; it may also stay open. */
export function WherePicker({ chosen, guide, fixed, directory, onChoose }: WherePickerProps) {
  const spot = useSpot();
  const kept = useFavourites();
  const now = useNow();
  const offered = useMemo(() => {
    if (fixed) return chosen === undefined ? [] : [chosen];
    const near = guide && spot ? placesFor(guide, directory.places, spot, directory.subdistricts).flatMap((group) => group.near.map(({ place }) => place.id)) : [];
    const favourites = kept.filter(({ type, id }) => type === 'place' && directory.placeById.has(id)).slice(0, FAVOURITES);
    return [...new Set([...(chosen === undefined ? [] : [chosen]), ...near, ...favourites.map(({ id }) => id)])];
    // Once offered, a place stays where it stands, whichever is chosen.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [fixed, guide, spot, kept, directory]);
  const needsArea = !fixed && guide !== undefined && spot === undefined;
  return (
    <Section title={words.where}>
      {offered.map((id) => {
        const place = directory.placeById.get(id);
        if (!place) return <View key={id} className={css.quiet}>{words.whereGone}</View>;
        const { name, status, where } = placeCardWords(place, {}, { ...directory, now });
        return <ChoiceRow key={id} on={chosen === id} title={name} note={[where, [status.label, status.detail].filter(Boolean).join(' ')].join(' · ')} onTap={() => onChoose(id)} />;
      })}
      <View>{!fixed && <ChoiceRow on={chosen === undefined} title={words.whereLater} onTap={() => onChoose(undefined)} />}</View>
      <View>{!fixed && guide && spot && offered.length === 0 && <View className={css.quiet}>{words.whereUnknown}</View>}</View>
      <View>
        {!fixed && guide && (
          <ButtonRow>
            <Button icon="pin" onTap={() => void open(routes.area())}>
              {needsArea || !spot ? words.whereChoose : `${spotWords(spot)} · ${words.whereOther}`}
            </Button>
            {offered.length === 0 && spot && (
              <Button icon="phone" onTap={waysOn().onCall}>
                {words.call12345}
              </Button>
            )}
          </ButtonRow>
        )}
      </View>
    </Section>
  );
}
