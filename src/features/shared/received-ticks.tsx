import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { catalogue } from '@/catalogue';
import { loadDirectory } from '@/catalogue/directory';
import { useSought } from '@/catalogue/use-sought';
import { copy } from '@/copy';
import { gatherWords } from '@/copy/gather-words';
import { guidePageWords } from '@/copy/guide-page-words';
import { labelled } from '@/copy/join';
import { papersEntry } from '@/copy/plain-sheet';
import { shareWords as words } from '@/copy/share-words';
import { sourceWords } from '@/copy/source-words';
import type { Guide } from '@/domain/guide/guide';
import { itemsOf, type Item } from '@/domain/guide/item';
import { queryOfCode } from '@/domain/share-link/code-query';
import { open } from '@/platform/navigation';
import type { ShareCard } from '@/platform/page';
import { singlePage } from '@/platform/single-page';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { gather, useIsGathered } from '@/stores/gather';
import { useElder } from '@/stores/settings';
import { useForward } from '@/stores/use-forward';
import { useKeep } from '@/stores/use-keep';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { ForwardRow } from '@/ui/forward-row/forward-row';
import { KeepButton } from '@/ui/keep-button/keep-button';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { ShareButton } from '@/ui/share-button/share-button';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { Tag } from '@/ui/tag/tag';
import { ReceivedList } from './received-list';
import css from './shared.module.css';

interface ReceivedTicksProps {
  readonly id: string;
  readonly ticked: readonly string[];
  readonly code: string;
  readonly onCard: (card: ShareCard) => void;
}

/** A guide with what its sender has ticked off: theirs, to read; the receiver's own ticks are on the guide's page and stay as they are. */
export function ReceivedTicks({ id, ticked, code, onCard }: ReceivedTicksProps) {
  const { loaded } = useSought(() => load(id), id, (found) => found === undefined);
  if (loaded.state === 'loading') return <Skeleton rows={5} />;
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  if (!loaded.value) return <ReceivedList single share={{ type: 'list', items: [{ ref: { type: 'guide', id } }] }} code={code} onCard={onCard} />;
  return <Known {...loaded.value} ticked={new Set(ticked)} code={code} onCard={onCard} />;
}

async function load(id: string) {
  const [guides, { created }] = await Promise.all([catalogue.records('guides'), loadDirectory()]);
  const guide = guides.find((each) => each.id === id);
  return guide && { guide, created };
}

interface KnownProps extends Pick<ReceivedTicksProps, 'code' | 'onCard'> {
  readonly guide: Guide;
  /** Day of the data. */
  readonly created: string;
  readonly ticked: ReadonlySet<string>;
}

function Known({ guide, created, ticked, code, onCard }: KnownProps) {
  const items = itemsOf(guide);
  const unknown = [...ticked].filter((key) => !items.some((item) => item.key === key)).length;
  const papers = items.filter(({ type }) => type === 'paper');
  const steps = items.filter(({ type }) => type === 'step');
  const title = guidePageWords.share(guide.title);
  useEffect(() => onCard({ title, path: routes.shared(code), query: queryOfCode(code) }), [title, code, onCard]);
  return (
    <View>
      <Card>
        <View className={css.title}>{guide.title}</View>
        <View className={css.fact}>{guide.summary}</View>
        <View className={css.said}>
          <View>{labelled(words.ticks, words.ticksCount(papers.filter(({ key }) => ticked.has(key)).length, papers.length))}</View>
          <View className={css.saidBy}>{words.ticksNote}</View>
        </View>
        <View>{unknown > 0 && <Notice>{words.ticksUnknown(unknown)}</Notice>}</View>
        <View>
          {!singlePage() && (
            <View className={css.one}>
              <Button look="main" icon="guide" onTap={() => void open(routes.guide(guide.id))}>
                {words.openOwn}
              </Button>
            </View>
          )}
        </View>
      </Card>
      <Ticks title={words.papers} items={papers} ticked={ticked} done={words.done} missing={words.missing} none={words.papersUnknown} />
      <Ticks title={words.steps} items={steps} ticked={ticked} done={words.stepDone} missing={words.stepMissing} />
      <View>{!singlePage() && <Passing guide={guide} created={created} ticked={ticked} />}</View>
      <View className={css.source}>
        {guide.sources.map((source) => (
          <View key={source.title}>{copy.place.sourceIs(sourceWords(source))}</View>
        ))}
      </View>
      <View className={css.source}>
        <View>{copy.home.dataOf(created)}</View>
        <View>{copy.disclaimer}</View>
      </View>
    </View>
  );
}

/** Passed on as it came: the ticks stay the sender's. */
function Passing({ guide, created, ticked }: Omit<KnownProps, 'code' | 'onCard'>) {
  const elder = useElder();
  const keep = useKeep({ id: guide.id, type: 'guide', name: guide.title });
  const item = { ref: { type: 'guide', id: guide.id }, name: guide.title } as const;
  const gathered = useIsGathered(item);
  const forward = useForward({
    share: { type: 'guide', id: guide.id, ticked: [...ticked] },
    title: guidePageWords.share(guide.title),
    sheet: () => ({ title: guidePageWords.share(guide.title), entries: [papersEntry(guide, ticked)], dataDate: created }),
  });
  return (
    <View className={css.actions}>
      <ButtonRow>
        <KeepButton kept={keep.kept} onTap={keep.toggle} />
        <Button icon={gathered ? 'check' : 'list'} onTap={() => gather(item)}>
          {gathered ? gatherWords.gathered : gatherWords.gather}
        </Button>
      </ButtonRow>
      <ButtonRow>
        <ShareButton onShare={forward.onShare} />
      </ButtonRow>
      <ForwardRow elder={elder} onCopy={forward.onCopy} onPoster={forward.onPoster} shown={forward.shown} />
    </View>
  );
}

interface TicksProps {
  readonly title: string;
  readonly items: readonly Item[];
  readonly ticked: ReadonlySet<string>;
  readonly done: string;
  readonly missing: string;
  readonly none?: string;
}

function Ticks({ title, items, ticked, done, missing, none }: TicksProps) {
  if (items.length === 0 && none === undefined) return null;
  return (
    <Section title={title}>
      <Card>
        <View>{items.length === 0 && <View>{none}</View>}</View>
        {items.map(({ key, title: name }) => (
          <View key={key} className={css.line}>
            <View className={css.lineWords}>{name}</View>
            <Tag tone={ticked.has(key) ? 'open' : 'unknown'}>{ticked.has(key) ? done : missing}</Tag>
          </View>
        ))}
      </Card>
    </Section>
  );
}
