import { Input, View } from '@tarojs/components';
import { KEYBOARD_GAP } from '../tokens/measure';
import { fieldName } from './field-name';
import css from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** `digit` has a decimal point. */
  readonly type?: 'text' | 'number' | 'digit';
  readonly unit?: string;
  readonly most: number;
  readonly onChange: (value: string) => void;
  readonly onDone?: () => void;
}

/** One line to type. */
export function TextField({ label, value, placeholder = '', type = 'text', unit, most, onChange, onDone }: TextFieldProps) {
  return (
    <View className={css.field}>
      <Input
        className={css.input}
        value={value}
        type={type}
        confirmType="done"
        maxlength={most}
        placeholder={placeholder}
        placeholderClass={css.placeholder}
        cursorSpacing={KEYBOARD_GAP}
        {...fieldName(label)}
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={() => onDone?.()}
      />
      {unit && <View className={css.unit}>{unit}</View>}
    </View>
  );
}
