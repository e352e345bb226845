import { Picker, View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { DateFieldProps } from './date-field';
import css from './date-field.module.css';

/** A day, chosen with WeChat's own wheel. */
export function DateInput({ value, suggested, from, to, words, label, onChange }: DateFieldProps) {
  return (
    <Picker mode="date" value={value ?? suggested} start={from} end={to} aria-label={label} onChange={(event) => onChange(String(event.detail.value))}>
      <View className={value === undefined ? css.field : css.chosen}>
        <Icon name="calendar" />
        <View>{words}</View>
      </View>
    </Picker>
  );
}
