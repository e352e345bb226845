import { View } from '@tarojs/components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Directory } from '@/catalogue/directory';
import { copy } from '@/copy';
import { gatherWords } from '@/copy/gather-words';
import { listWords } from '@/copy/list-words';
import { placeCardWords } from '@/copy/place-card';
import type { NearPlace } from '@/domain/place/order';
import { scrollToTop, useBottomReached } from '@/platform/page';
import { usePrinting } from '@/platform/use-printing';
import { pick, usePicked } from '@/stores/gather';
import { usePlaceActions } from '@/stores/use-place-actions';
import { Button, ButtonRow } from '@/ui/button/button';
import { PlaceCard } from '@/ui/place-card/place-card';
import css from './place-list.module.css';

/** Rows drawn at once: twenty cards in one message to the screen would be over 20 KB. */
const SLICE = 10;
const PAGE = 20;
/** Mounted at most; further rows take their place. WeChat slows down above 1,000 nodes. */
const WINDOW = 60;
/** On paper at most: all, or as many from where the person is. */
const MOST_PRINTED = 200;

interface PagedPlacesProps {
  readonly items: readonly NearPlace[];
  readonly directory: Directory;
  readonly now: number;
  readonly elder: boolean;
  /** Places are being picked for a list. */
  readonly picking: boolean;
}

export function PagedPlaces({ items, directory, now, elder, picking }: PagedPlacesProps) {
  const [start, setStart] = useState(0);
  const [wanted, setWanted] = useState(PAGE);
  const [drawn, setDrawn] = useState(SLICE);
  const actions = usePlaceActions(directory);
  const { ids } = usePicked();
  const pickPlace = useCallback((id: string) => pick({ ref: { type: 'place', id }, name: directory.placeById.get(id)?.name ?? id }), [directory]);
  const end = Math.min(start + Math.min(wanted, WINDOW), items.length);
  const printing = usePrinting();

  useEffect(() => {
    if (drawn >= wanted) return;
    const timer = setTimeout(() => setDrawn((count) => Math.min(count + SLICE, wanted)), 30);
    return () => clearTimeout(timer);
  }, [drawn, wanted]);

  const more = () => setWanted((count) => Math.min(count + PAGE, WINDOW));
  useBottomReached(() => {
    if (drawn >= wanted) more();
  });

  const turn = (to: number) => {
    setStart(to);
    setWanted(PAGE);
    setDrawn(SLICE);
    scrollToTop();
  };

  const first = printing && items.length <= MOST_PRINTED ? 0 : start;
  const last = printing ? Math.min(first + MOST_PRINTED, items.length) : Math.min(start + drawn, end);
  const slices = useMemo(() => slicesOf(items.slice(first, last)), [items, first, last]);
  const context = { ...directory, now };
  const full = end - start >= WINDOW;
  return (
    <View>
      <View>
        {slices.map((slice) => (
          <View key={slice[0]?.place.id}>
            {slice.map(({ place, ...nearness }) => (
              <PlaceCard key={place.id} words={placeCardWords(place, nearness, context)} elder={elder} {...actions} {...(picking && { picked: ids.has(place.id), pickWords: ids.has(place.id) ? gatherWords.gathered : gatherWords.gather, onPick: pickPlace })} />
            ))}
          </View>
        ))}
      </View>
      <View>
        {printing && last - first < items.length && <View className={css.window}>{listWords.printed(first + 1, last, items.length)}</View>}
        {!printing && items.length > WINDOW && <View className={css.window}>{listWords.page(start + 1, end)}</View>}
        {end < items.length && !full && <Button onTap={more}>{copy.action.more20}</Button>}
        <ButtonRow>
          {start > 0 && <Button onTap={() => turn(start - WINDOW)}>{listWords.previousPage}</Button>}
          {end < items.length && full && (
            <Button look="main" onTap={() => turn(start + WINDOW)}>
              {listWords.nextPage}
            </Button>
          )}
        </ButtonRow>
      </View>
    </View>
  );
}

/** Grouped, so that no node has more than a few children and appending touches only the last group. */
function slicesOf(items: readonly NearPlace[]): readonly (readonly NearPlace[])[] {
  const slices: NearPlace[][] = [];
  for (let at = 0; at < items.length; at += SLICE) slices.push(items.slice(at, at + SLICE));
  return slices;
}
