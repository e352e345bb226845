import { View } from '@tarojs/components';
import { guideWords } from '@/copy/guide-words';
import { Button, ButtonRow } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import type { Help } from './use-help';

/** What an update of the data changed in a list somebody has begun to tick off. */
export function News({ help }: { readonly help: Help }) {
  const { items, vanished } = help.view;
  const marked = help.progress !== undefined && items.some(({ changed, fresh }) => changed || fresh);
  return (
    <View>
      {help.progress && (marked || vanished.length > 0) && (
        <Notice>
          <View>{marked && <View>{guideWords.updated}</View>}</View>
          <View>{vanished.length > 0 && <View>{guideWords.vanished(vanished.map(({ title }) => title))}</View>}</View>
          <ButtonRow>
            <Button onTap={help.acknowledge}>{guideWords.understood}</Button>
          </ButtonRow>
        </Notice>
      )}
    </View>
  );
}
