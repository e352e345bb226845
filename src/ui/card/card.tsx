import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import css from './card.module.css';

export function Card({ children }: PropsWithChildren) {
  return <View className={css.card}>{children}</View>;
}
