import { shown } from '@/copy/shown';

/** What a screen reader calls a typing field: in a browser the name belongs on the element inside of Taro's. */
export const fieldName = (label: string): object => (process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': shown(label) } } : { 'aria-label': label });
