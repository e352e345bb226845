import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { copy } from '@/copy';
import { Icon } from '../icon/icon';
import { Tap } from '../tap/tap';
import { useSheetFocus } from './sheet-focus';
import css from './sheet.module.css';

interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
}

/** A choice over the page. The outer View always stays, so that opening and closing re-sends nothing beside it. */
export function Sheet({ open, title, onClose, children }: PropsWithChildren<SheetProps>) {
  return (
    <View>
      {open && (
        <View className={css.layer}>
          <Focus onClose={onClose} />
          <Tap className={css.veil} label={copy.action.close} onTap={onClose} />
          <View className={css.sheet} {...dialog(title)}>
            <View className={css.head}>
              <View className={css.title}>{title}</View>
              <Tap className={css.close} label={copy.action.close} onTap={onClose}>
                <Icon name="close" />
              </Tap>
            </View>
            <View className={css.body}>{children}</View>
          </View>
        </View>
      )}
    </View>
  );
}

/** A component of its own, so that it comes and goes with the sheet. */
function Focus({ onClose }: Pick<SheetProps, 'onClose'>) {
  useSheetFocus(onClose);
  return null;
}

const dialog = (title: string) => (process.env.TARO_ENV === 'h5' ? { role: 'dialog', 'aria-modal': 'true', 'aria-label': title } : { 'aria-role': 'dialog' }) as object;
