import { View } from '@tarojs/components';
import { memo } from 'react';
import { listed } from '@/copy/join';
import { Icon } from '../icon/icon';
import { Tag, type Tone } from '../tag/tag';
import { Tap } from '../tap/tap';
import css from './check-row.module.css';

interface CheckRowProps {
  /** Handed back when it is tapped. */
  readonly id: string;
  readonly done: boolean;
  readonly title: string;
  /** Small lines below the title. */
  readonly lines: readonly string[];
  readonly tag?: string;
  readonly tone?: Tone;
  /** A choice: what is chosen is not crossed out as done. */
  readonly plain?: boolean;
  readonly onTap: (id: string) => void;
}

/** One thing to tick off: the whole row is the target. */
export const CheckRow = memo(function CheckRow({ id, done, title, lines, tag, tone = 'soon', plain = false, onTap }: CheckRowProps) {
  return (
    <Tap className={css.row} role="checkbox" on={done} label={listed(title, ...lines, tag)} onTap={() => onTap(id)}>
      <View className={done ? css.ticked : css.box}>{done && <Icon name="check" />}</View>
      <View className={css.words}>
        <View className={css.head}>
          <View className={done && !plain ? css.done : css.title}>{title}</View>
          {tag && <Tag tone={tone}>{tag}</Tag>}
        </View>
        {lines.map((line) => (
          <View key={line} className={css.line}>
            {line}
          </View>
        ))}
      </View>
    </Tap>
  );
});
