import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import css from './notice.module.css';

/** A sentence that must not be missed: `warn` before doing something, `alarm` for what no longer holds. */
export function Notice({ tone = 'warn', children }: PropsWithChildren<{ readonly tone?: 'warn' | 'alarm' | 'calm' }>) {
  return <View className={`${css.notice} ${css[tone]}`} aria-live="polite">{children}</View>;
}
