import { View } from '@tarojs/components';
import { memo, useState } from 'react';
import { shareWords as words } from '@/copy/share-words';
import { copyOf, type HandList } from '@/domain/hand-list/hand-list';
import { LONGEST } from '@/domain/share-link/share';
import { now } from '@/platform/clock';
import { open, replace } from '@/platform/navigation';
import { confirm, toast } from '@/platform/notice';
import { scrollToTop, type ShareCard } from '@/platform/page';
import { randomId } from '@/platform/random-id';
import { routes } from '@/routes';
import { handList, putList, removeList, useHandList } from '@/stores/hand-lists';
import { useElder } from '@/stores/settings';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/state/empty';
import { TextArea } from '@/ui/text-field/text-area';
import { TextField } from '@/ui/text-field/text-field';
import { UndoBar } from '@/ui/undo-bar/undo-bar';
import css from './hand-lists.module.css';
import { Items } from './items';
import { Sending } from './sending';
import { useItemFacts } from './use-item-facts';

interface EditListProps {
  readonly id: string | undefined;
  /** Given what makes the card of what is forwarded from here. */
  readonly onCard: (card: () => ShareCard) => void;
}

/** What was just done, and the list as it was before. */
export interface Past {
  readonly words: string;
  readonly before: HandList;
}

/** One list: its words, its order, and the ways to forward it. */
export function EditList({ id, onCard }: EditListProps) {
  const list = useHandList(id);
  const [past, setPast] = useState<Past>();
  const undo = () => {
    if (past) putList(past.before);
    setPast(undefined);
  };
  return (
    <View>
      <View>{past && <UndoBar words={past.words} undo={words.undo} onUndo={undo} />}</View>
      <View>{list ? <Known list={list} onCard={onCard} onPast={setPast} /> : <Missing deleted={past !== undefined} />}</View>
    </View>
  );
}

function Known({ list, onCard, onPast }: { readonly list: HandList; readonly onCard: (card: () => ShareCard) => void; readonly onPast: (past: Past | undefined) => void }) {
  const facts = useItemFacts(list);
  const change = (changed: Partial<Pick<HandList, 'title' | 'note'>>) => putList({ ...list, ...changed, touched: now() });
  return (
    <View>
      <Card>
        <View className={css.label}>{words.name}</View>
        <View className={css.field}>
          <TextField label={words.name} value={list.title} placeholder={words.namePlaceholder} most={LONGEST.title} onChange={(title) => change({ title })} />
        </View>
        <View className={css.label}>{words.note}</View>
        <TextArea label={words.note} value={list.note} placeholder={words.notePlaceholder} most={LONGEST.note} onChange={(note) => change({ note })} />
      </Card>
      <Items id={list.id} items={list.items} facts={facts} onPast={onPast} />
      <Sending list={list} facts={facts} onCard={onCard} />
      <End id={list.id} count={list.items.length} onPast={onPast} />
    </View>
  );
}

/** Not drawn again while something is typed. */
const End = memo(({ id, count, onPast }: { readonly id: string; readonly count: number; readonly onPast: (past: Past) => void }) => {
  const elder = useElder();
  const duplicate = () => {
    const list = handList(id);
    if (!list) return;
    const copied = copyOf(list, randomId(now()), words.copyTitle(list.title || words.untitled).slice(0, LONGEST.title), now());
    putList(copied);
    toast(words.copied);
    void replace(routes.editList(copied.id));
  };
  const remove = async () => {
    if (!(await confirm({ title: words.deleteTitle, content: words.deleteContent(count), yes: words.deleteYes, no: words.deleteNo }))) return;
    const list = handList(id);
    if (!list) return;
    removeList(id);
    onPast({ words: words.deleted, before: list });
    scrollToTop();
  };
  return (
    <Section title={words.editTitle}>
      <ButtonRow stacked={elder}>
        <Button icon="copy" onTap={duplicate}>
          {words.copyList}
        </Button>
        <Button icon="trash" look="danger" onTap={() => void remove()}>
          {words.delete}
        </Button>
      </ButtonRow>
    </Section>
  );
});

function Missing({ deleted }: { readonly deleted: boolean }) {
  return (
    <Empty icon="list" title={deleted ? words.deleted : words.goneTitle} advice={deleted ? undefined : words.goneAdvice}>
      <Button look="main" onTap={() => void open(routes.lists())}>
        {words.listsTitle}
      </Button>
      <Button onTap={() => void open(routes.home())}>{words.home}</Button>
    </Empty>
  );
}
