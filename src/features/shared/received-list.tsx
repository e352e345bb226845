import { View } from '@tarojs/components';
import { useEffect, useMemo, useState } from 'react';
import { copy } from '@/copy';
import { listed } from '@/copy/join';
import { inSimplified } from '@/copy/language';
import { entryName, listSheet } from '@/copy/list-sheet';
import { listWords } from '@/copy/list-words';
import { shareWords as words } from '@/copy/share-words';
import { typed } from '@/copy/shown';
import { listOfShare } from '@/domain/hand-list/hand-list';
import { nextChange } from '@/domain/hours/next-change';
import { queryOfCode } from '@/domain/share-link/code-query';
import type { ListShare, Ref } from '@/domain/share-link/share';
import { now } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { toast } from '@/platform/notice';
import { scrollToTop, type ShareCard } from '@/platform/page';
import { randomId } from '@/platform/random-id';
import { singlePage } from '@/platform/single-page';
import { useNow } from '@/platform/use-now';
import { usePrinting } from '@/platform/use-printing';
import { useSlices } from '@/platform/use-slices';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { putList } from '@/stores/hand-lists';
import { useElder } from '@/stores/settings';
import { useForward } from '@/stores/use-forward';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { ForwardRow } from '@/ui/forward-row/forward-row';
import { ShareButton } from '@/ui/share-button/share-button';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { EntryCard } from './entry-card';
import { Said } from './said';
import css from './shared.module.css';
import { titleOf } from './title-of';
import { useEntries, type EntryFacts } from './use-entries';

interface ReceivedListProps {
  readonly share: ListShare;
  readonly code: string;
  readonly onCard: (card: ShareCard) => void;
  /** One thing that is shown here because its own page cannot be opened: no list to speak of. */
  readonly single?: boolean;
}

/** Mounted at most: WeChat slows down above 1,000 nodes. Paper holds all. */
const PAGE = 25;

/** A list somebody picked by hand: their title, order and notes; facts of this phone's data. */
export function ReceivedList({ share, code, onCard, single = false }: ReceivedListProps) {
  const { loaded, search, again } = useEntries(share.items, code);
  if (loaded.state === 'loading') return <Skeleton rows={5} />;
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  return <Known share={share} code={code} onCard={onCard} single={single} facts={loaded.value} search={search} onAgain={again} />;
}

interface KnownProps extends Required<ReceivedListProps> {
  readonly facts: EntryFacts;
  readonly search: Parameters<typeof EntryCard>[0]['search'];
  readonly onAgain: () => void;
}

function Known({ share, code, onCard, single, facts, search, onAgain }: KnownProps) {
  const { entries, directory } = facts;
  const elder = useElder();
  const places = useMemo(() => entries.flatMap((entry) => (entry.found === 'place' ? [entry.place] : [])), [entries]);
  const at = useNow((instant) => nextChange(places, directory.calendar, instant));
  const [start, setStart] = useState(0);
  const end = Math.min(start + PAGE, entries.length);
  const printing = usePrinting();
  const title = titleOf(share, entries);
  useEffect(() => onCard({ title, path: single ? routes.shared(code) : routes.sharedList(code), query: queryOfCode(code) }), [title, code, single, onCard]);
  const gone = entries.filter(({ found }) => found === 'gone').length;
  return (
    <View>
      {!single && (
        <Card>
          <View className={css.title}>{share.title === undefined ? words.receivedUntitled : typed(share.title)}</View>
          <View className={css.count}>{listed(words.count(entries.length), gone > 0 && words.countGone(gone))}</View>
          <View>{share.note && <Said>{share.note}</Said>}</View>
          <View>{!elder && <View className={css.whose}>{words.received}</View>}</View>
        </Card>
      )}
      <View>
        <Rows key={start} entries={printing ? entries : entries.slice(start, end)} atOnce={printing} first={printing ? 1 : start + 1} numbered={!single} directory={directory} now={at} search={search} onAgain={onAgain} />
      </View>
      <View>{entries.length > PAGE && !printing && <Turn start={start} end={end} count={entries.length} onTurn={setStart} />}</View>
      <View>{!single && elder && <View className={css.whose}>{words.received}</View>}</View>
      <View>{!single && !singlePage() && <Actions share={share} title={title} facts={facts} />}</View>
      <View className={css.source}>
        <View>{copy.home.dataOf(directory.created)}</View>
        <View>{copy.disclaimer}</View>
      </View>
    </View>
  );
}

interface RowsProps extends Omit<Parameters<typeof EntryCard>[0], 'entry' | 'number'> {
  readonly entries: EntryFacts['entries'];
  /** Number of the first of them. */
  readonly first: number;
  readonly numbered: boolean;
  /** All of them now: paper does not wait. */
  readonly atOnce: boolean;
}

function Rows({ entries, first, numbered, atOnce, ...facts }: RowsProps) {
  const slices = useSlices(entries.length);
  const drawn = atOnce ? entries.length : slices;
  return (
    <View>
      {entries.slice(0, drawn).map((entry, index) => (
        <EntryCard key={`${entry.ref.type}${entry.ref.id}${index}`} number={numbered ? first + index : undefined} entry={entry} {...facts} />
      ))}
    </View>
  );
}

function Turn({ start, end, count, onTurn }: { readonly start: number; readonly end: number; readonly count: number; readonly onTurn: (start: number) => void }) {
  const turn = (to: number) => () => {
    onTurn(to);
    scrollToTop();
  };
  return (
    <View>
      <View className={css.lead}>{listWords.page(start + 1, end)}</View>
      <ButtonRow>
        {start > 0 && <Button onTap={turn(start - PAGE)}>{listWords.previousPage}</Button>}
        {end < count && <Button onTap={turn(end)}>{listWords.nextPage}</Button>}
      </ButtonRow>
    </View>
  );
}

function Actions({ share, title, facts }: { readonly share: ListShare; readonly title: string; readonly facts: EntryFacts }) {
  const elder = useElder();
  const forward = useForward({ share, title, sheet: () => listSheet({ title: titleOf(share, facts.entries), ...(share.note !== undefined && { note: share.note }), entries: facts.entries }, facts.directory) });
  const keep = () => {
    const nameOfRef = (ref: Ref) => facts.entries.filter((entry) => entry.ref.type === ref.type && entry.ref.id === ref.id).map((entry) => inSimplified(() => entryName(entry)))[0] ?? ref.id;
    const list = listOfShare(share, nameOfRef, randomId(now()), now());
    putList(list);
    toast(words.kept);
    void open(routes.editList(list.id));
  };
  return (
    <View className={css.actions}>
      <ButtonRow>
        <Button look="main" icon="list" onTap={keep}>
          {words.keep}
        </Button>
      </ButtonRow>
      <ButtonRow>
        <ShareButton onShare={forward.onShare} />
      </ButtonRow>
      <ForwardRow elder={elder} onCopy={forward.onCopy} onPoster={forward.onPoster} shown={forward.shown} />
    </View>
  );
}
