import { View } from '@tarojs/components';
import { sign } from '../browser-mark/browser-mark';
import css from './icon.module.css';

export const ICONS = [
  'search',
  'pin',
  'phone',
  'go',
  'share',
  'star',
  'right',
  'down',
  'close',
  'check',
  'alert',
  'info',
  'clock',
  'copy',
  'text',
  'aim',
  'trash',
  'guide',
  'list',
  'train',
  'database',
  'meal',
  'talk',
  'rings',
  'counter',
  'care',
  'station',
  'people',
  'bureau',
  'home',
  'hospital',
  'support',
  'lifebuoy',
  'child',
  'flower',
  'museum',
  'lotus',
  'elder',
  'hand',
  'starred',
  'calendar',
  'help',
] as const;

export type IconName = (typeof ICONS)[number];

/** Always beside a word that says the same: screen readers pass over it. */
export function Icon({ name }: { readonly name: IconName }) {
  return <View className={sign(`${css.icon} ${css[name]}`)} />;
}

/** A kind's icon by name; a kind newer than this app gets the plain pin. */
export const iconNamed = (name: string | undefined): IconName => ICONS.find((icon) => icon === name) ?? 'pin';
