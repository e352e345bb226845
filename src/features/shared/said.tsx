import { View } from '@tarojs/components';
import { shareWords as words } from '@/copy/share-words';
import { typed } from '@/copy/shown';
import css from './shared.module.css';

/** Words of whoever sent the link: marked as theirs, plain, nothing in them to tap. */
export function Said({ children }: { readonly children: string }) {
  return (
    <View className={css.said}>
      <View className={css.saidBy}>{words.said}</View>
      <View>{typed(children)}</View>
    </View>
  );
}
