import { Textarea } from '@tarojs/components';
import css from './text-field.module.css';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
}

/** A long text to paste; of any length. */
export function TextArea({ label, value, placeholder, onChange }: TextAreaProps) {
  return <Textarea className={css.area} value={value} maxlength={-1} placeholder={placeholder} placeholderClass={css.placeholder} aria-label={label} onInput={(event) => onChange(event.detail.value)} />;
}
