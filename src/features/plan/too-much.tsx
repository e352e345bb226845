import { View } from '@tarojs/components';
import { planWords as words } from '@/copy/plan-words';
import { shareWords } from '@/copy/share-words';
import { Button, ButtonRow } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import type { Sending } from './use-sending';

/** The plan does not fit a link: it goes without its papers if the person says so; words hold all of it. */
export function TooMuch({ sending: { sending, without, leaveOut } }: { readonly sending: Sending }) {
  if (sending.state === 'ready') return null;
  if (sending.state === 'nothing') return <Notice>{words.wordsOnly}</Notice>;
  if (without) return <Notice tone="calm">{words.sentWithout}</Notice>;
  return (
    <Notice>
      <View>{words.tooMuch}</View>
      <View>{process.env.TARO_ENV !== 'h5' && words.menuSends}</View>
      <ButtonRow>
        <Button icon="share" onTap={leaveOut}>
          {shareWords.choices.without_papers}
        </Button>
      </ButtonRow>
    </Notice>
  );
}
