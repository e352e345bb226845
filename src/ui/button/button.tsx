import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon';
import { Tap } from '../tap/tap';
import { noPrint } from '../print/print';
import css from './button.module.css';

interface ButtonProps {
  readonly children: string;
  readonly icon?: IconName;
  /** The one main action of a card or page is `main`. */
  readonly look?: 'main' | 'plain' | 'danger';
  readonly label?: string;
  readonly onTap: () => void;
}

export function Button({ children, icon, look = 'plain', label, onTap }: ButtonProps) {
  return (
    <Tap className={noPrint(css[look])} label={label} onTap={onTap}>
      {icon && <Icon name={icon} />}
      <View>{children}</View>
    </Tap>
  );
}

/** Buttons beside each other; in elder mode below each other. */
export function ButtonRow({ children, stacked = false }: { readonly children: ReactNode; readonly stacked?: boolean }) {
  return <View className={stacked ? css.stack : css.row}>{children}</View>;
}
