import { View } from '@tarojs/components';
import { shareWords as words } from '@/copy/share-words';
import { ChoiceRow } from '@/ui/choice-row/choice-row';
import { Notice } from '@/ui/notice/notice';
import type { ListChoice, Wish } from './sendable';

interface TooLongProps {
  readonly choices: readonly ListChoice[];
  readonly chosen: ListChoice['choice'] | undefined;
  /** WeChat's own menu, which asks nothing, leaves words out. */
  readonly menuLeavesOut: boolean;
  readonly onChoose: (wish: Wish) => void;
}

/** The list does not fit one link: what goes without, or as several links; words are below in any case. Every choice can be changed. */
export function TooLong({ choices, chosen, menuLeavesOut, onChoose }: TooLongProps) {
  return (
    <View>
      <Notice>{words.tooLong}</Notice>
      <View>
        {choices.map((each) => (
          <ChoiceRow key={each.choice} on={each.choice === chosen} title={nameOf(each)} onTap={() => onChoose({ choice: each.choice, ...(each.choice === 'parts' && { part: 0 }) })} />
        ))}
      </View>
      <View>{menuLeavesOut && process.env.TARO_ENV !== 'h5' && <Notice tone="calm">{words.menuSends}</Notice>}</View>
      <View>{chosen && chosen !== 'parts' && <Notice tone="calm">{words.chosen[chosen]}</Notice>}</View>
    </View>
  );
}

const nameOf = (choice: ListChoice): string => (choice.choice === 'parts' ? words.choices.parts(choice.shares.length) : words.choices[choice.choice]);
