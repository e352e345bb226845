import type { ElementType, Key } from 'react';
import { jsx, jsxs } from './jsx-runtime';

export { Fragment } from './jsx-runtime';

export const jsxDEV = (type: ElementType, props: Readonly<Record<string, unknown>>, key?: Key, several?: boolean) => (several ? jsxs : jsx)(type, props, key);
