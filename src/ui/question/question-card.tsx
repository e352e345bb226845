import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../button/button';
import { Card } from '../card/card';
import { ChoiceRow } from '../choice-row/choice-row';
import { TextField } from '../text-field/text-field';
import { useTitleFocus } from '../title-focus/title-focus';
import css from './question-card.module.css';

export interface QuestionCardProps {
  /** "第 2 问". */
  readonly count: string;
  readonly ask: string;
  readonly help?: string;
  /** It came in place of what was tapped. */
  readonly came?: boolean;
  /** Answers to tap. */
  readonly options: readonly { readonly key: string; readonly label: string; readonly onTap: () => void }[];
  /** For a number to type. */
  readonly number?: {
    readonly unit: string;
    readonly decimals: boolean;
    readonly done: string;
    /** Stands in the empty field, and names it to screen readers in a browser. */
    readonly placeholder: string;
    /** What is wrong with what was typed, or nothing: then it was taken. */
    readonly onDone: (typed: string) => string | undefined;
  };
}

/** One question on the screen; each answer is one tap. */
export function QuestionCard({ count, ask, help, came = false, options, number }: QuestionCardProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const title = useTitleFocus(came, 2);
  const done = () => setFault(number?.onDone(typed));
  return (
    <Card>
      <View className={css.count}>{count}</View>
      <View className={css.ask} aria-live="polite" {...title}>
        {ask}
      </View>
      {help && <View className={css.help}>{help}</View>}
      <View className={css.answers}>
        {number && (
          <View className={css.number}>
            <TextField label={ask} value={typed} type={number.decimals ? 'digit' : 'number'} unit={number.unit} placeholder={number.placeholder} most={9} onChange={setTyped} onDone={done} />
            <View className={css.done}>
              <Button look="main" onTap={done}>
                {number.done}
              </Button>
            </View>
          </View>
        )}
        <View aria-live="assertive">{fault && <View className={css.fault}>{fault}</View>}</View>
        {options.map(({ key, label, onTap }) => (
          <ChoiceRow key={key} on={false} title={label} onTap={onTap} />
        ))}
      </View>
    </Card>
  );
}
