import { View } from '@tarojs/components';
import { memo, useCallback, useState } from 'react';
import { copy } from '@/copy';
import { listed } from '@/copy/join';
import { shareWords as words } from '@/copy/share-words';
import { typed } from '@/copy/shown';
import { moved, withNote, withoutItem, type HandItem, type HandList } from '@/domain/hand-list/hand-list';
import { LONGEST, MOST, type Ref } from '@/domain/share-link/share';
import type { Standing } from '@/domain/share-link/standing';
import { now } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { scrollToTop } from '@/platform/page';
import { useSlices } from '@/platform/use-slices';
import { routes } from '@/routes';
import { changeList } from '@/stores/hand-lists';
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
  readonly id: string;
  readonly items: HandList['items'];
  readonly facts: ItemFacts;
  readonly onPast: (past: Past | undefined) => void;
}

/** The things in order; one at a time is opened to write a note, move it or take it out. Drawn again when the things or what is known of them change, not when the list's own words do. */
export const Items = memo(({ id, items, facts, onPast }: ItemsProps) => {
  const [opened, setOpened] = useState<string>();
  const toggle = useCallback((key: string) => setOpened((before) => (before === key ? undefined : key)), []);
  const drawn = useSlices(items.length);
  return (
    <Section title={words.count(items.length)}>
      <View>{items.length === 0 && <Nothing />}</View>
      <View>
        {items.slice(0, drawn).map((item, index) => {
          const key = keyOf(item.ref);
          return <Item key={key} id={id} item={item} number={index + 1} name={facts.nameOf(item)} where={facts.whereOf(item.ref)} standing={facts.standingOf(item.ref)} open={opened === key} onToggle={toggle} onPast={onPast} />;
        })}
      </View>
      <View>{items.length >= MOST.items && <View className={css.small}>{words.most(MOST.items)}</View>}</View>
    </Section>
  );
});

const keyOf = ({ type, id }: Ref): string => type + id;

interface ItemProps {
  readonly id: string;
  readonly item: HandItem;
  readonly number: number;
  readonly name: string;
  readonly where: string;
  readonly standing: Standing;
  readonly open: boolean;
  readonly onToggle: (key: string) => void;
  readonly onPast: (past: Past | undefined) => void;
}

const Item = memo(({ id, item, number, name, where, standing, open, onToggle, onPast }: ItemProps) => (
  <Card>
    <Tap className={css.item} label={listed(String(number), name, item.note === '' ? words.addNote : typed(item.note))} onTap={() => onToggle(keyOf(item.ref))}>
      <View className={css.number}>{number}</View>
      <View className={css.words}>
        <View className={css.name}>{name}</View>
        {standing !== 'listed' && <Tag tone="closed">{copy.gone.standing[standing]}</Tag>}
        {where !== '' && <View className={css.small}>{where}</View>}
        {item.note !== '' && !open && <View className={css.note}>{typed(item.note)}</View>}
      </View>
      <View className={open ? css.turned : undefined}>
        <Icon name="down" />
      </View>
    </Tap>
    <View>{open && <Editing id={id} item={item} name={name} onPast={onPast} />}</View>
  </Card>
));

function Editing({ id, item, name, onPast }: Pick<ItemProps, 'id' | 'item' | 'name' | 'onPast'>) {
  const elder = useElder();
  const move = (by: -1 | 1) => () => changeList(id, (list) => moved(list, item.ref, by, now()));
  const write = (note: string) => changeList(id, (list) => withNote(list, item.ref, note, now()));
  const remove = () => {
    const before = changeList(id, (list) => withoutItem(list, item.ref, now()));
    if (before) onPast({ words: words.removed(name), before });
    scrollToTop();
  };
  return (
    <View className={css.editing}>
      <View className={css.label}>{words.itemNoteLabel}</View>
      <View className={css.field}>
        <TextField label={words.itemNote(name)} value={item.note} placeholder={words.itemNotePlaceholder} most={LONGEST.itemNote} onChange={write} />
      </View>
      <ButtonRow stacked={elder}>
        <Button label={words.upName(name)} onTap={move(-1)}>
          {words.up}
        </Button>
        <Button label={words.downName(name)} onTap={move(1)}>
          {words.down}
        </Button>
        <Button look="danger" label={words.removeName(name)} onTap={remove}>
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
