import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { printWhole } from '../print/print';
import css from './card.module.css';

export function Card({ children }: PropsWithChildren) {
  return <View className={printWhole(css.card)}>{children}</View>;
}
