/** What the browser build uses of it besides Taro; the whole types are no dependency of ours. */
declare module 'react-dom' {
  export function flushSync<T>(change: () => T): T;
}
