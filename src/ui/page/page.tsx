import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import type { TextSize } from '../tokens/type';
import { look } from './look';
import css from './page.module.css';

interface PageProps {
  readonly size: TextSize;
  /** 高对比. */
  readonly strong: boolean;
}

/** The ground of every page: the tokens of its text size and theme, and a readable width on tablets and desktops. */
export function Page({ size, strong, children }: PropsWithChildren<PageProps>) {
  return (
    <View className={`${css.page} ${look(size, strong)}`}>
      <View className={css.inner}>{children}</View>
    </View>
  );
}
