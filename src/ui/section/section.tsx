import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Tap } from '../tap/tap';
import css from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** A way to more, at the right of the title. */
  readonly more?: { readonly words: string; readonly onTap: () => void };
}

export function Section({ title, more, children }: PropsWithChildren<SectionProps>) {
  return (
    <View className={css.section}>
      <View className={css.head}>
        <View className={css.title} {...heading}>
          {title}
        </View>
        {more && (
          <Tap className={css.more} role="link" onTap={more.onTap}>
            {more.words}
          </Tap>
        )}
      </View>
      {children}
    </View>
  );
}

const heading = (process.env.TARO_ENV === 'h5' ? { role: 'heading', 'aria-level': 2 } : { 'aria-role': 'heading' }) as object;
