import { View } from '@tarojs/components';
import { Tap } from '../tap/tap';
import { noPrint } from '../print/print';
import css from './undo-bar.module.css';

/** What was just done, and the way back. */
export function UndoBar({ words, undo, onUndo }: { readonly words: string; readonly undo: string; readonly onUndo: () => void }) {
  return (
    <View className={noPrint(css.bar)}>
      <View className={css.words} aria-live="polite">
        {words}
      </View>
      <Tap className={css.tap} onTap={onUndo}>
        {undo}
      </Tap>
    </View>
  );
}
