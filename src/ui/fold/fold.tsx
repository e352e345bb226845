import { View } from '@tarojs/components';
import { useState, type PropsWithChildren } from 'react';
import { copy } from '@/copy';
import { listed } from '@/copy/join';
import { Card } from '../card/card';
import { Icon } from '../icon/icon';
import { Tap } from '../tap/tap';
import css from './fold.module.css';

/** A part of a page that waits behind its title. */
export function Fold({ title, opened = false, children }: PropsWithChildren<{ readonly title: string; readonly opened?: boolean }>) {
  const [open, setOpen] = useState(opened);
  return (
    <View className={css.fold}>
      <Tap className={css.head} label={listed(title, open ? copy.action.showLess : copy.action.showMore)} expanded={open} onTap={() => setOpen(!open)}>
        <View className={css.title}>{title}</View>
        <View className={open ? css.turned : undefined}>
          <Icon name="down" />
        </View>
      </Tap>
      <View>{open && <Card>{children}</Card>}</View>
    </View>
  );
}
