import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import tokens from '../tokens/tokens.module.css';
import type { TextSize } from '../tokens/type';
import css from './page.module.css';

interface PageProps {
  readonly size: TextSize;
  /** 高对比. */
  readonly strong: boolean;
}

/** The ground of every page: the tokens of its text size and theme, and a readable width on tablets and desktops. */
export function Page({ size, strong, children }: PropsWithChildren<PageProps>) {
  return (
    <View className={[css.page, tokens[size], strong && tokens.strong].filter(Boolean).join(' ')}>
      <View className={css.inner}>{children}</View>
    </View>
  );
}
