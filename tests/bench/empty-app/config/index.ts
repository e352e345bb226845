import { defineConfig } from '@tarojs/cli';

/** The same toolchain as the app's, with nothing in it: what every Taro app costs before its first line. */
export default defineConfig<'webpack5'>({
  projectName: 'empty',
  designWidth: 750,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: 'dist',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  terser: { enable: true, config: { output: { ascii_only: false, comments: false } } },
});
