import { View } from '@tarojs/components';
import { listWords } from '@/copy/list-words';
import type { Kind } from '@/domain/place/kinds';
import { announcedTotal } from '@/domain/place/coverage';
import type { AnnouncedTotal } from '@/domain/place/total';
import css from './place-list.module.css';
import type { PlaceListView } from './use-place-list';

interface CoverageProps {
  readonly kind: Kind;
  readonly list: PlaceListView;
  readonly totals: readonly AnnouncedTotal[];
}

/** How many, in which order, and how complete: "20 间 · 由近到远 · 已收录 32 / 公布 1,036（2020-12）". In 长辈版 the last stands below the places. */
export function Coverage({ kind, list, totals, elder }: CoverageProps & { readonly elder: boolean }) {
  const { filters, items, spot } = list;
  const order = filters.words.trim() ? listWords.bestFirst : spot?.point ? listWords.nearestFirst : listWords.byArea;
  const parts = [
    listWords.count(items.length, kind.unit),
    ...(items.length > 1 ? [order] : []),
    ...(elder ? [] : [howComplete({ kind, list, totals })]),
  ];
  return (
    <View className={css.coverage} aria-live="polite">
      {parts.join(' · ')}
    </View>
  );
}

export const HowComplete = (props: CoverageProps) => <View className={css.coverage}>{howComplete(props)}</View>;

function howComplete({ kind, list: { filters, collected }, totals }: CoverageProps): string {
  const ofArea = filters.subdistrict ? undefined : announcedTotal(totals, kind.id, filters.district);
  return coverageWords(collected, ofArea, announcedTotal(totals, kind.id));
}

function coverageWords(collected: number, ofArea: AnnouncedTotal | undefined, ofCity: AnnouncedTotal | undefined): string {
  if (ofArea) return listWords.coverage(collected, ofArea.total, ofArea.as_of);
  return ofCity ? listWords.coverageCity(collected, ofCity.total, ofCity.as_of) : listWords.coverageWhole(collected);
}
