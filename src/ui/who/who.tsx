import { View } from '@tarojs/components';
import { useState } from 'react';
import { personWords } from '@/copy/person-words';
import { whoWords as words } from '@/copy/who-words';
import { Button } from '../button/button';
import { Chip, Chips } from '../chip/chip';
import { TextField } from '../text-field/text-field';
import css from './who.module.css';

interface WhoProps {
  readonly title: string;
  readonly chosen: string;
  readonly labels: readonly string[];
  readonly most: number;
  readonly onChoose: (label: string) => void;
}

/** Whom it is for: one of the labels in use, or a new free one. */
export function Who({ title, chosen, labels, most, onChoose }: WhoProps) {
  const [typed, setTyped] = useState<string>();
  const done = () => {
    const label = (typed ?? '').trim();
    if (label !== '') onChoose(label);
    setTyped(undefined);
  };
  return (
    <View>
      <View className={css.title}>{title}</View>
      <Chips>
        {labels.map((label) => (
          <Chip key={label} choice on={label === chosen} onTap={() => onChoose(label)}>
            {personWords(label)}
          </Chip>
        ))}
        <Chip onTap={() => setTyped(typed === undefined ? '' : undefined)}>{words.other}</Chip>
      </Chips>
      <View>
        {typed !== undefined && (
          <View>
            <View className={css.hint}>{words.hint}</View>
            <View className={css.row}>
              <TextField label={words.name} value={typed} most={most} placeholder={words.placeholder} onChange={setTyped} onDone={done} />
              <View className={css.done}>
                <Button look="main" onTap={done}>
                  {words.done}
                </Button>
              </View>
            </View>
          </View>
        )}
      </View>
    </View>
  );
}
