import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { loadDirectory } from '@/catalogue/directory';
import { loadFiltered } from '@/catalogue/filtered';
import { useLoaded } from '@/catalogue/use-loaded';
import { filterTitle } from '@/copy/filter-title';
import { kindWords } from '@/copy/kind-words';
import { shareWords as words } from '@/copy/share-words';
import { kindOf } from '@/domain/place/kinds';
import type { Share } from '@/domain/share-link/share';
import type { ShareCard } from '@/platform/page';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { queryOfCode } from '@/domain/share-link/code-query';
import { Card } from '@/ui/card/card';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { LinkTrouble } from './link-trouble';
import { ReceivedList } from './received-list';
import css from './shared.module.css';

interface FilterWordsProps {
  readonly filter: Extract<Share, { type: 'filter' }>;
  readonly code: string;
  readonly onCard: (card: ShareCard) => void;
}

const MOST = 20;

/** The places of a filtered list in words, where the list's own page cannot be opened. */
export function FilterWords({ filter, code, onCard }: FilterWordsProps) {
  const loaded = useLoaded(async () => {
    const [{ subdistricts }, places] = await Promise.all([loadDirectory(), loadFiltered(filter)]);
    return { subdistricts, places };
  }, code);
  const kind = kindOf(filter.kind);
  const area = filter.area ?? '';
  const title = kind && filterTitle(kindWords(kind.id)?.label ?? kind.label, area, loaded.state === 'ready' ? loaded.value.subdistricts : undefined, filter.words);
  useEffect(() => {
    if (title !== undefined) onCard({ title, path: routes.shared(code), query: queryOfCode(code) });
  }, [title, code, onCard]);
  if (!kind || title === undefined) return <LinkTrouble kind="newer" />;
  if (loaded.state === 'loading') return <Skeleton rows={5} />;
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  const { places } = loaded.value;
  const items = places.slice(0, MOST).map(({ id }) => ({ ref: { type: 'place', id } as const }));
  return (
    <View>
      <Card>
        <View className={css.title}>{title}</View>
        <View className={css.count}>{words.filterCount(items.length, places.length)}</View>
        <View>{filter.openNow && <View className={css.lead}>{words.filterOpen}</View>}</View>
      </Card>
      <ReceivedList single share={{ type: 'list', items }} code={code} onCard={ignore} />
    </View>
  );
}

const ignore = (): void => undefined;
