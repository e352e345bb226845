import { View } from '@tarojs/components';
import { copy } from '@/copy';
import css from './state.module.css';

/** Grey shapes where cards will be: the page does not jump when they come. */
export function Skeleton({ rows = 3 }: { readonly rows?: number }) {
  return (
    <View aria-label={copy.state.loading}>
      {Array.from({ length: rows }, (_, row) => (
        <View key={row} className={css.bones}>
          <View className={css.bone} />
          <View className={css.shortBone} />
        </View>
      ))}
    </View>
  );
}
