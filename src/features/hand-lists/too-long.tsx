import { View } from '@tarojs/components';
import { shareWords as words } from '@/copy/share-words';
import type { Choice } from '@/domain/share-link/share-code';
import { ChoiceRow } from '@/ui/choice-row/choice-row';
import { Notice } from '@/ui/notice/notice';
import type { Wish } from './sendable';

/** The list does not fit one link: what goes without, or as several links; words are below in any case. */
export function TooLong({ choices, onChoose }: { readonly choices: readonly Choice[]; readonly onChoose: (wish: Wish) => void }) {
  const offered = choices.filter(({ choice }) => choice !== 'plain_text');
  return (
    <View>
      <Notice>{words.tooLong}</Notice>
      {offered.map((each) => (
        <ChoiceRow key={each.choice} on={false} title={nameOf(each)} onTap={() => onChoose({ choice: each.choice, ...(each.choice === 'parts' && { part: 0 }) })} />
      ))}
      <Notice tone="calm">{words.menuSends}</Notice>
    </View>
  );
}

const nameOf = (choice: Choice): string => (choice.choice === 'parts' ? words.choices.parts(choice.shares.length) : words.choices[choice.choice]);
