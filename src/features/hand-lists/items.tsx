import { View } from '@tarojs/components';
import { useState } from 'react';
import { copy } from '@/copy';
import { listed } from '@/copy/join';
import { shareWords as words } from '@/copy/share-words';
import { typed } from '@/copy/shown';
import { isFull, moved, withNote, withoutItem, type HandItem, type HandList } from '@/domain/hand-list/hand-list';
import { LONGEST, MOST } from '@/domain/share-link/share';
import { now } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { scrollToTop } from '@/platform/page';
import { useSlices } from '@/platform/use-slices';
import { routes } from '@/routes';
import { putList } from '@/stores/hand-lists';
import { useElder } from '@/stores/settings';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Icon } from '@/ui/icon/icon';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/state/empty';
import { Tag } from '@/ui/tag/tag';
import { Tap } from '@/ui/tap/tap';
import { TextField } from '@/ui/text-field/text-field';
import type { Past } from './edit-list';
import css from './hand-lists.module.css';
import type { ItemFacts } from './use-item-facts';

interface ItemsProps {
  readonly list: HandList;
  readonly facts: ItemFacts;
  readonly onPast: (past: Past | undefined) => void;
}

/** The things in order; one at a time is opened to write a note, move it or take it out. */
export function Items({ list, facts, onPast }: ItemsProps) {
  const [opened, setOpened] = useState<string>();
  const drawn = useSlices(list.items.length);
  const remove = (item: HandItem) => {
    putList(withoutItem(list, item.ref, now()));
    onPast({ words: words.removed(facts.nameOf(item)), before: list });
    scrollToTop();
  };
  return (
    <Section title={words.count(list.items.length)}>
      <View>{list.items.length === 0 && <Nothing />}</View>
      <View>
        {list.items.slice(0, drawn).map((item, index) => {
          const key = item.ref.type + item.ref.id;
          const open = opened === key;
          return <Item key={key} list={list} item={item} number={index + 1} facts={facts} open={open} onOpen={() => setOpened(open ? undefined : key)} onRemove={() => remove(item)} />;
        })}
      </View>
      <View>{isFull(list) && <View className={css.small}>{words.most(MOST.items)}</View>}</View>
    </Section>
  );
}

interface ItemProps {
  readonly list: HandList;
  readonly item: HandItem;
  readonly number: number;
  readonly facts: ItemFacts;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

function Item({ list, item, number, facts, open: isOpen, onOpen, onRemove }: ItemProps) {
  const name = facts.nameOf(item);
  const where = facts.whereOf(item.ref);
  const standing = facts.standingOf(item.ref);
  return (
    <Card>
      <Tap className={css.item} label={listed(String(number), name, item.note === '' ? words.addNote : typed(item.note))} onTap={onOpen}>
        <View className={css.number}>{number}</View>
        <View className={css.words}>
          <View className={css.name}>{name}</View>
          {standing !== 'listed' && <Tag tone="closed">{copy.gone.standing[standing]}</Tag>}
          {where !== '' && <View className={css.small}>{where}</View>}
          {item.note !== '' && !isOpen && <View className={css.note}>{typed(item.note)}</View>}
        </View>
        <View className={isOpen ? css.turned : undefined}>
          <Icon name="down" />
        </View>
      </Tap>
      <View>{isOpen && <Editing list={list} item={item} name={name} onRemove={onRemove} />}</View>
    </Card>
  );
}

function Editing({ list, item, name, onRemove }: { readonly list: HandList; readonly item: HandItem; readonly name: string; readonly onRemove: () => void }) {
  const elder = useElder();
  const move = (by: -1 | 1) => () => putList(moved(list, item.ref, by, now()));
  return (
    <View className={css.editing}>
      <View className={css.label}>{words.itemNoteLabel}</View>
      <View className={css.field}>
        <TextField label={words.itemNote(name)} value={item.note} placeholder={words.itemNotePlaceholder} most={LONGEST.itemNote} onChange={(note) => putList(withNote(list, item.ref, note, now()))} />
      </View>
      <ButtonRow stacked={elder}>
        <Button label={words.upName(name)} onTap={move(-1)}>
          {words.up}
        </Button>
        <Button label={words.downName(name)} onTap={move(1)}>
          {words.down}
        </Button>
        <Button look="danger" label={words.removeName(name)} onTap={onRemove}>
          {words.remove}
        </Button>
      </ButtonRow>
    </View>
  );
}

function Nothing() {
  return (
    <Empty icon="list" title={words.empty} advice={words.emptyAdvice}>
      <Button look="main" onTap={() => void open(routes.places())}>
        {words.toPlaces}
      </Button>
      <Button onTap={() => void open(routes.guides())}>{words.toGuides}</Button>
    </Empty>
  );
}
