import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { chosen } from '../browser-mark/browser-mark';
import { Icon, type IconName } from '../icon/icon';
import { Tap } from '../tap/tap';
import { noPrint } from '../print/print';
import css from './chip.module.css';

interface ChipProps {
  readonly children: string;
  readonly on?: boolean;
  readonly icon?: IconName;
  /** A small arrow: tapping opens a choice. */
  readonly opens?: boolean;
  readonly label?: string;
  /** One of several to choose from: what is chosen is also said. */
  readonly choice?: boolean;
  /** Switched on and off by tapping: which it is is also said. */
  readonly toggle?: boolean;
  readonly onTap: () => void;
}

export function Chip({ children, on = false, icon, opens = false, label, choice = false, toggle = false, onTap }: ChipProps) {
  return (
    <Tap className={on ? (choice || toggle ? chosen(css.on) : css.on) : css.chip} label={label} {...(choice && { role: 'radio', on })} {...(toggle && { role: 'checkbox', on })} onTap={onTap}>
      {icon && <Icon name={icon} />}
      <View>{children}</View>
      {opens && <Icon name="down" />}
    </Tap>
  );
}

/** Chips that wrap: nothing is hidden behind a sideways scroll. */
export function Chips({ children }: PropsWithChildren) {
  return <View className={noPrint(css.chips)}>{children}</View>;
}
