import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { DateFieldProps } from './date-field';
import css from './date-field.module.css';

/** A day, chosen with the browser's own calendar: its field lies invisibly over ours. */
export function DateInput({ value, from, to, words, label, onChange }: DateFieldProps) {
  return (
    <View className={value === undefined ? css.field : css.chosen}>
      <Icon name="calendar" />
      <View>{words}</View>
      <input
        className={css.native}
        type="date"
        aria-label={label}
        value={value ?? ''}
        min={from}
        max={to}
        onClick={(event) => openCalendar(event.currentTarget)}
        onChange={({ target }) => /^\d{4}-\d{2}-\d{2}$/.test(target.value) && onChange(target.value)}
      />
    </View>
  );
}

/** On a desktop only the small sign at the edge opens the calendar; here the whole field does, where the browser can. */
function openCalendar(field: HTMLInputElement): void {
  try {
    field.showPicker();
  } catch {
    // An older browser: the field itself is edited.
  }
}
