import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { copy } from '@/copy';
import { filterTitle } from '@/copy/filter-title';
import { kindWords } from '@/copy/kind-words';
import { listWords } from '@/copy/list-words';
import { mapWords } from '@/copy/map-words';
import type { Kind } from '@/domain/place/kinds';
import { LONGEST } from '@/domain/share-link/share';
import { open } from '@/platform/navigation';
import { waysOn } from '@/platform/ways-on';
import { routes, type ListQuery } from '@/routes';
import { useElder } from '@/stores/settings';
import { Button, ButtonRow } from '@/ui/button/button';
import { Chip } from '@/ui/chip/chip';
import { Notice } from '@/ui/notice/notice';
import { SearchField } from '@/ui/search-field/search-field';
import { Empty } from '@/ui/state/empty';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { AreaFilters } from './area-filters';
import { Communities } from './communities';
import { Coverage, HowComplete } from './coverage';
import { Forwarding, Picking } from './forwarding';
import { PagedPlaces } from './paged-places';
import css from './place-list.module.css';
import { usePlaceList } from './use-place-list';

interface PlaceListProps {
  readonly kind: Kind;
  readonly query: ListQuery;
  /** Tells what is forwarded: the filters as they are set now. */
  readonly onShown: (title: string, shown: ListQuery) => void;
}

/** The places of one kind under the filters, nearest first. In 长辈版 map and forwarding wait below the places. */
export function PlaceList({ kind, query, onShown }: PlaceListProps) {
  const elder = useElder();
  const list = usePlaceList(query);
  const [forwarding, setForwarding] = useState(false);
  const [picking, setPicking] = useState(false);
  const { filters, change, loaded, items } = list;
  const directory = loaded.state === 'ready' ? loaded.value : undefined;
  const { district, subdistrict, openNow } = filters;
  const sought = filters.words.trim().slice(0, LONGEST.words);
  const titleNow = () => filterTitle(kindWords(kind.id)?.label ?? kind.label, subdistrict ?? district ?? '', directory?.subdistricts, sought);
  const title = titleNow();
  useEffect(() => {
    onShown(title, { kind: kind.id, district, subdistrict, words: sought || undefined, ...(openNow && { openNow }) });
  }, [onShown, title, kind, district, subdistrict, sought, openNow]);
  const ways = [
    { icon: 'pin', words: mapWords.title, onTap: () => void open(routes.map({ kind: kind.id, district, subdistrict })) },
    { icon: 'share', words: copy.action.share, onTap: () => setForwarding(true) },
  ] as const;
  return (
    <View>
      <SearchField value={filters.words} placeholder={listWords.search} onChange={(words) => change({ words })} />
      <AreaFilters filters={filters} subdistricts={directory?.subdistricts} onChange={change}>
        {!elder && ways.map(({ icon, words, onTap }) => (
          <Chip key={icon} icon={icon} onTap={onTap}>
            {words}
          </Chip>
        ))}
      </AreaFilters>
      <View>{(query.strangeArea || list.strangeSubdistrict) && <Notice>{listWords.areaUnknown}</Notice>}</View>
      <View>{picking && <Picking onDone={() => setPicking(false)} />}</View>
      {loaded.state === 'failed' && <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />}
      {(loaded.state === 'loading' || list.searching) && <Skeleton rows={5} />}
      {directory && !list.searching && (
        <View>
          <Coverage kind={kind} list={list} totals={directory.totals} elder={elder} />
          <View>
            {items.length === 0 && <NoPlaces kind={kind} list={list} />}
            {items.length > 0 && <PagedPlaces key={pageKey(list.filters)} items={items} directory={directory} now={list.now} elder={elder} picking={picking} />}
          </View>
          <View>{elder && <HowComplete kind={kind} list={list} totals={directory.totals} />}</View>
          <View>
            {elder && (
              <ButtonRow>
                {ways.map(({ icon, words, onTap }) => (
                  <Button key={icon} icon={icon} onTap={onTap}>
                    {words}
                  </Button>
                ))}
              </ButtonRow>
            )}
          </View>
          <View className={css.communities}>
            {kind.reachedThroughCommunities && <Communities filters={filters} spot={list.spot} subdistricts={directory.subdistricts} />}
          </View>
        </View>
      )}
      <Forwarding
        open={forwarding}
        kind={kind}
        titleNow={titleNow}
        list={list}
        directory={directory}
        onClose={() => setForwarding(false)}
        onPick={() => {
          setForwarding(false);
          setPicking(true);
        }}
      />
    </View>
  );
}

/** A new choice starts at its first page. */
const pageKey = ({ district, subdistrict, words, openNow }: ReturnType<typeof usePlaceList>['filters']): string =>
  [district, subdistrict, words, openNow].join('|');

function NoPlaces({ kind, list }: { readonly kind: Kind; readonly list: ReturnType<typeof usePlaceList> }) {
  const { openNow } = list.filters;
  const widened = { district: undefined, subdistrict: undefined, words: '', openNow: false };
  return (
    <Empty
      icon={openNow ? 'clock' : 'search'}
      title={openNow ? listWords.noneOpenTitle : listWords.noneTitle(kindWords(kind.id)?.label ?? '')}
      advice={openNow ? listWords.noneOpenAdvice : listWords.noneAdvice}
    >
      <Button look="main" onTap={() => list.change(openNow ? { openNow: false } : widened)}>
        {openNow ? listWords.showAll : listWords.widen}
      </Button>
      <Button icon="phone" onTap={waysOn().onCall}>
        {copy.action.call12345}
      </Button>
    </Empty>
  );
}
