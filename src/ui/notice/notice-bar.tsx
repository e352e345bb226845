import { View } from '@tarojs/components';
import { copy } from '@/copy';
import { Icon } from '../icon/icon';
import { noPrint } from '../print/print';
import { Tap } from '../tap/tap';
import css from './notice-bar.module.css';

interface NoticeBarProps {
  /** Nothing while there is nothing to say. */
  readonly words: string | undefined;
  readonly onClose: () => void;
}

/** What just happened, at the foot of the screen; at the end of the page it has a place of its own, so it hides nothing for good. What is announced must be there before it has words. */
export function NoticeBar({ words, onClose }: NoticeBarProps) {
  return (
    <View className={words ? noPrint(css.bar) : css.none}>
      <View className={css.words} aria-live="polite">
        {words}
      </View>
      {words && (
        <Tap className={css.close} label={copy.action.close} onTap={onClose}>
          <Icon name="close" />
        </Tap>
      )}
    </View>
  );
}
