import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { loadDirectory } from '@/catalogue/directory';
import { loadFiltered } from '@/catalogue/filtered';
import { useSought, type Search } from '@/catalogue/use-sought';
import { filterTitle } from '@/copy/filter-title';
import { kindWords } from '@/copy/kind-words';
import { listWords } from '@/copy/list-words';
import { seekAgain, seekWords } from '@/copy/seek-words';
import { shareWords as words } from '@/copy/share-words';
import { kindOf } from '@/domain/place/kinds';
import type { Share } from '@/domain/share-link/share';
import { open } from '@/platform/navigation';
import type { ShareCard } from '@/platform/page';
import { singlePage } from '@/platform/single-page';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { queryOfCode } from '@/domain/share-link/code-query';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Empty } from '@/ui/state/empty';
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
  const { loaded, search, again } = useSought(
    async () => {
      const [{ subdistricts }, places] = await Promise.all([loadDirectory(), loadFiltered(filter)]);
      return { subdistricts, places };
    },
    code,
    ({ places }) => places === undefined,
  );
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
  if (!places) return <AreaUnknown kind={kind.id} search={search} onAgain={again} />;
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

/** The link names an area that is newer than the data, or none at all: not the same as an area without places. */
function AreaUnknown({ kind, search, onAgain }: { readonly kind: string; readonly search: Search; readonly onAgain: () => void }) {
  return (
    <Empty icon="pin" title={words.areaUnknown} advice={seekWords(search) ?? words.areaUnknownAdvice}>
      {search === 'failed' && <Button onTap={onAgain}>{seekAgain()}</Button>}
      {!singlePage() && (
        <Button look="main" icon="list" onTap={() => void open(routes.list({ kind }))}>
          {listWords.widen}
        </Button>
      )}
    </Empty>
  );
}

const ignore = (): void => undefined;
