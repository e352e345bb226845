import { Text, View } from '@tarojs/components';
import { gatherWords as words } from '@/copy/gather-words';
import { Button, ButtonRow } from '../button/button';
import { Notice } from '../notice/notice';
import css from './forward-row.module.css';

interface ForwardRowProps {
  readonly elder: boolean;
  readonly onCopy: () => void;
  readonly onPoster?: () => void;
  /** Words that could not be copied. */
  readonly shown?: string;
}

/** As words for chats and SMS, as a picture; words that the phone does not copy stand below to be selected. */
export function ForwardRow({ elder, onCopy, onPoster, shown }: ForwardRowProps) {
  return (
    <View>
      <ButtonRow stacked={elder}>
        <Button icon="copy" onTap={onCopy}>
          {words.copyWords}
        </Button>
        {onPoster && (
          <Button icon="guide" onTap={onPoster}>
            {words.poster}
          </Button>
        )}
      </ButtonRow>
      <View aria-live="polite">
        {shown && (
          <View className={css.shown}>
            <Notice>{words.select}</Notice>
            <Text className={css.words} userSelect>
              {shown}
            </Text>
          </View>
        )}
      </View>
    </View>
  );
}
