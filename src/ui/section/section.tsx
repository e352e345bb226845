import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Tap } from '../tap/tap';
import { useTitleFocus } from '../title-focus/title-focus';
import css from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** It came in place of what was tapped. */
  readonly came?: boolean;
  /** A way to more, at the right of the title. */
  readonly more?: { readonly words: string; readonly onTap: () => void };
}

export function Section({ title, came = false, more, children }: PropsWithChildren<SectionProps>) {
  const heading = useTitleFocus(came, 2);
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
