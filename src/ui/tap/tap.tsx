import { View, type ViewProps } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import css from './tap.module.css';

interface TapProps {
  readonly className?: string;
  /** What a screen reader says; needed where the visible text does not say it all. */
  readonly label?: string;
  readonly role?: 'button' | 'link' | 'checkbox' | 'radio' | 'tab';
  /** For checkbox, radio and tab: whether it is on. */
  readonly on?: boolean;
  /** For what opens and closes something below it: whether that is open. */
  readonly expanded?: boolean;
  readonly onTap: () => void;
}

/** Everything a finger can press goes through here: press feedback, name and role, and the keyboard in a browser. */
export function Tap({ className = '', label, role = 'button', on, expanded, onTap, children }: PropsWithChildren<TapProps>) {
  return (
    <View className={`${css.tap} ${className}`} hoverClass={css.pressed} hoverStayTime={80} onClick={onTap} {...semantics(role, label, on, expanded)} {...keyboard(onTap)}>
      {children}
    </View>
  );
}

function semantics(role: string, label: string | undefined, on: boolean | undefined, expanded: boolean | undefined): Partial<ViewProps> {
  const state = on === undefined ? {} : role === 'tab' ? { 'aria-selected': String(on) } : { 'aria-checked': String(on) };
  const named = process.env.TARO_ENV === 'h5' ? { role } : { 'aria-role': role };
  return { ...named, ...(label ? { 'aria-label': label } : {}), ...state, ...(expanded === undefined ? {} : { 'aria-expanded': String(expanded) }) } as unknown as Partial<ViewProps>;
}

/** WeChat moves the focus itself; a browser wants a tab stop and the Enter and space keys. */
function keyboard(onTap: () => void): Partial<ViewProps> {
  if (process.env.TARO_ENV !== 'h5') return {};
  return {
    tabIndex: 0,
    onKeyDown: (event: { key: string; preventDefault: () => void }) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onTap();
    },
  } as unknown as Partial<ViewProps>;
}
