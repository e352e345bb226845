declare module 'miniprogram-compiler' {
  interface Options {
    readonly maxBuffer?: number;
  }
  /** WeChat's own WXML compiler: JavaScript that returns `$gwx`. */
  export function wxmlToJs(root: string, options?: Options): string;
  export function wxssToJs(root: string, options?: Options): string;
}
