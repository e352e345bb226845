/// <reference types="@tarojs/taro" />

declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.css';
declare module '*.png' {
  const url: string;
  export default url;
}

declare const definePageConfig: (config: import('@tarojs/taro').PageConfig) => import('@tarojs/taro').PageConfig;
declare const defineAppConfig: (config: import('@tarojs/taro').AppConfig) => import('@tarojs/taro').AppConfig;

declare namespace NodeJS {
  interface ProcessEnv {
    /** Set by the Taro command line: the platform being built. */
    TARO_ENV: 'weapp' | 'h5';
  }
}
