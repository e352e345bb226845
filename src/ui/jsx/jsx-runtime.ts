import type { ElementType, Key } from 'react';
import { jsx as one, jsxs as several } from 'react/jsx-runtime';
import { shownProps } from './shown-props';

export { Fragment } from 'react/jsx-runtime';

type Props = Readonly<Record<string, unknown>>;

export const jsx = (type: ElementType, props: Props, key?: Key) => one(type, shownProps(type, props), key);
export const jsxs = (type: ElementType, props: Props, key?: Key) => several(type, shownProps(type, props), key);
