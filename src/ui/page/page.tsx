import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import css from './page.module.css';

/** The ground of every page: the tokens of the text mode, and a readable width on tablets and desktops. */
export function Page({ elder, children }: PropsWithChildren<{ readonly elder: boolean }>) {
  return (
    <View className={elder ? css.elder : css.standard}>
      <View className={css.inner}>{children}</View>
    </View>
  );
}
