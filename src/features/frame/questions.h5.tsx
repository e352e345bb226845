import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { answer, askedStore } from '@/platform/asked';
import { Button, ButtonRow } from '@/ui/button/button';
import { Sheet } from '@/ui/sheet/sheet';

const no = (): void => answer(false);

/** What is asked before something that cannot be undone; closing it or leaving the page is a no. */
export function Questions({ visible }: { readonly visible: boolean }) {
  const asked = useStore(askedStore, (state) => state.asked);
  const question = visible ? asked?.question : undefined;
  useEffect(() => (visible ? no : undefined), [visible]);
  return (
    <Sheet open={question !== undefined} title={question?.title ?? ''} onClose={no}>
      <View>{question?.content}</View>
      <ButtonRow stacked>
        <Button look="main" onTap={no}>
          {question?.no ?? ''}
        </Button>
        <Button look="danger" onTap={() => answer(true)}>
          {question?.yes ?? ''}
        </Button>
      </ButtonRow>
    </Sheet>
  );
}
