import { View } from '@tarojs/components';
import { gatherWords as words } from '@/copy/gather-words';
import { typed } from '@/copy/shown';
import { byTouched, holds } from '@/domain/hand-list/hand-list';
import { open } from '@/platform/navigation';
import { routes } from '@/routes';
import { addTo, addToNew, closeGatherQuestion, takeFrom, useGatherQuestion, type Gathered } from '@/stores/gather';
import { useHandLists } from '@/stores/hand-lists';
import { useElder } from '@/stores/settings';
import { Button, ButtonRow } from '@/ui/button/button';
import { CheckRow } from '@/ui/check-row/check-row';
import { Sheet } from '@/ui/sheet/sheet';

/** Which list something goes into, or out of which. */
export function GatherSheet() {
  const asked = useGatherQuestion();
  return (
    <Sheet open={asked !== undefined} title={words.ask} onClose={closeGatherQuestion}>
      {asked && <Lists asked={asked} />}
    </Sheet>
  );
}

function Lists({ asked }: { readonly asked: Gathered }) {
  const elder = useElder();
  const lists = useHandLists();
  const toggle = (id: string) => {
    const list = lists.find((each) => each.id === id);
    if (!list) return;
    if (holds(list, asked.ref)) takeFrom(list, asked);
    else addTo(list, asked);
  };
  const then = (act: () => void) => () => {
    closeGatherQuestion();
    act();
  };
  return (
    <View>
      <View>
        {byTouched(lists).map((list) => (
          <CheckRow key={list.id} id={list.id} plain done={holds(list, asked.ref)} title={typed(list.title) || words.untitled} lines={[words.count(list.items.length)]} onTap={toggle} />
        ))}
      </View>
      <ButtonRow stacked={elder}>
        <Button onTap={then(() => addToNew(asked))}>{words.create}</Button>
        <Button look="main" icon="list" onTap={then(() => void open(routes.lists()))}>
          {words.seeAll}
        </Button>
      </ButtonRow>
    </View>
  );
}
