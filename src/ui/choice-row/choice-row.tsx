import { View } from '@tarojs/components';
import { listed } from '@/copy/join';
import { chosen } from '../browser-mark/browser-mark';
import { Icon } from '../icon/icon';
import { Tap } from '../tap/tap';
import css from './choice-row.module.css';

interface ChoiceRowProps {
  readonly on: boolean;
  readonly title: string;
  readonly note?: string;
  readonly onTap: () => void;
}

/** One of several long answers. */
export function ChoiceRow({ on, title, note, onTap }: ChoiceRowProps) {
  return (
    <Tap className={on ? chosen(css.on) : css.row} role="radio" on={on} label={note ? listed(title, note) : title} onTap={onTap}>
      <View className={on ? css.ringOn : css.ring}>{on && <Icon name="check" />}</View>
      <View className={css.words}>
        <View className={css.title}>{title}</View>
        {note && <View className={css.note}>{note}</View>}
      </View>
    </Tap>
  );
}
