import { View } from '@tarojs/components';
import css from './tag.module.css';

export type Tone = 'open' | 'soon' | 'closed' | 'unknown' | 'warn';

/** A word of status. Colour only repeats what the word says. */
export function Tag({ children, tone }: { readonly children: string; readonly tone: Tone }) {
  return <View className={`${css.tag} ${css[tone]}`}>{children}</View>;
}
