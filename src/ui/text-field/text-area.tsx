import { Textarea } from '@tarojs/components';
import { KEYBOARD_GAP } from '../tokens/measure';
import css from './text-field.module.css';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
}

/** A long text to paste; of any length. */
export function TextArea({ label, value, placeholder, onChange }: TextAreaProps) {
  return <Textarea className={css.area} value={value} maxlength={-1} placeholder={placeholder} placeholderClass={css.placeholder} cursorSpacing={KEYBOARD_GAP} aria-label={label} onInput={(event) => onChange(event.detail.value)} />;
}
