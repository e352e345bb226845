import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { Icon } from '../icon/icon';
import { Tap } from '../tap/tap';
import css from './row.module.css';

interface RowProps {
  readonly title: string;
  readonly action?: ReactNode;
}

/** One fact: what it is, what it says, and at most one thing to do with it. */
export function Row({ title, action, children }: PropsWithChildren<RowProps>) {
  return (
    <View className={css.row}>
      <View className={css.title}>{title}</View>
      {action ? (
        <View className={css.with}>
          <View className={css.value}>{children}</View>
          {action}
        </View>
      ) : (
        <View className={css.value}>{children}</View>
      )}
    </View>
  );
}

interface LinkRowProps {
  readonly title: string;
  readonly note?: string;
  readonly label?: string;
  readonly onTap: () => void;
}

/** A row that leads somewhere. */
export function LinkRow({ title, note, label, onTap }: LinkRowProps) {
  return (
    <Tap className={css.link} role="link" label={label} onTap={onTap}>
      <View className={css.words}>
        <View className={css.name}>{title}</View>
        {note && <View className={css.note}>{note}</View>}
      </View>
      <Icon name="right" />
    </Tap>
  );
}
