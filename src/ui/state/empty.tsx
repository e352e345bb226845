import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon, type IconName } from '../icon/icon';
import css from './state.module.css';

interface EmptyProps {
  readonly icon?: IconName;
  readonly title: string;
  readonly advice?: string;
}

/** Nothing here: says why, and what to do instead (the buttons are the children). */
export function Empty({ icon = 'search', title, advice, children }: PropsWithChildren<EmptyProps>) {
  return (
    <View className={css.empty}>
      <View className={css.round}>
        <Icon name={icon} />
      </View>
      <View aria-live="polite">
        <View className={css.title}>{title}</View>
        {advice && <View className={css.advice}>{advice}</View>}
      </View>
      <View className={css.ways}>{children}</View>
    </View>
  );
}
