import { Textarea } from '@tarojs/components';
import { KEYBOARD_GAP } from '../tokens/measure';
import { fieldName } from './field-name';
import css from './text-field.module.css';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Any length by default. */
  readonly most?: number;
  readonly onChange: (value: string) => void;
}

/** A long text to type or paste. */
export function TextArea({ label, value, placeholder, most = -1, onChange }: TextAreaProps) {
  return <Textarea className={css.area} value={value} maxlength={most} placeholder={placeholder} placeholderClass={css.placeholder} cursorSpacing={KEYBOARD_GAP} {...fieldName(label)} onInput={(event) => onChange(event.detail.value)} />;
}
