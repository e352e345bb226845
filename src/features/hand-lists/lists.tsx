import { View } from '@tarojs/components';
import { shareWords as words } from '@/copy/share-words';
import { typed } from '@/copy/shown';
import { byTouched, newList } from '@/domain/hand-list/hand-list';
import { localDay } from '@/domain/time/local-day';
import { now } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { randomId } from '@/platform/random-id';
import { routes } from '@/routes';
import { putList, useHandLists } from '@/stores/hand-lists';
import { Button } from '@/ui/button/button';
import { LinkRow } from '@/ui/row/row';
import { Empty } from '@/ui/state/empty';
import css from './hand-lists.module.css';

/** Every list on this phone, the one changed last on top. */
export function Lists() {
  const lists = byTouched(useHandLists());
  const add = () => {
    const list = newList(randomId(now()), now());
    putList(list);
    void open(routes.editList(list.id));
  };
  if (lists.length === 0) {
    return (
      <Empty icon="list" title={words.noLists} advice={words.noListsAdvice}>
        <Button look="main" onTap={() => void open(routes.places())}>
          {words.toPlaces}
        </Button>
        <Button onTap={() => void open(routes.guides())}>{words.toGuides}</Button>
        <Button onTap={add}>{words.newList}</Button>
      </Empty>
    );
  }
  return (
    <View>
      <View className={css.box}>
        {lists.map(({ id, title, items, touched }) => (
          <LinkRow key={id} title={typed(title) || words.untitled} note={`${words.count(items.length)} · ${words.changed(localDay(touched))}`} onTap={() => void open(routes.editList(id))} />
        ))}
      </View>
      <View className={css.add}>
        <Button icon="list" onTap={add}>
          {words.newList}
        </Button>
      </View>
    </View>
  );
}
