import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import { readEndpointConfig } from './endpoint';
import { readWebConfig } from './web';

const root = path.resolve(__dirname, '..');
const production = process.env.NODE_ENV === 'production';

/** Template names go out with every node of every setData: short in production, readable in development. */
const cssModules = {
  enable: true,
  config: {
    namingPattern: 'module' as const,
    generateScopedName: production ? '[hash:base64:4]' : '[name]__[local]',
  },
};

/** Packages written in newer JavaScript than the oldest phones read (`?.` needs iOS 13.4): compiled like our own code. */
const isModern = (file: string): boolean => /node_modules[\\/](valibot|idb-keyval|uqr)[\\/]/.test(file);
interface RuleChain {
  readonly module: { rule(name: string): { test(pattern: RegExp): { use(name: string): { loader(file: string): unknown } } } };
}

/** The app only ever verifies. */
function verifyOnly(chain: RuleChain): void {
  chain.module.rule('tweetnacl').test(/node_modules[\\/]tweetnacl[\\/]nacl-fast\.js$/).use('verify-only').loader(path.resolve(__dirname, 'nacl/verify-only.js'));
}

/** See config/components. */
function shippedComponents(chain: RuleChain): void {
  chain.module.rule('weapp-components').test(/plugin-platform-weapp[\\/]dist[\\/]runtime\.js$/).use('without-list').loader(path.resolve(__dirname, 'components/without-list.js'));
}

/** Read by src/platform. What JIEFANG_WECHATSI may be is checked by src/speech-plugin.ts, which Taro's reader of this folder cannot load. */
function settings(): Record<string, string> {
  const { endpoint, keys } = readEndpointConfig(root);
  const { web = '', appid = '' } = readWebConfig(root);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const told: Readonly<Record<string, string | boolean | readonly string[]>> = { JIEFANG_ENDPOINT: endpoint, JIEFANG_KEYS: keys, JIEFANG_WEB: web, JIEFANG_APPID: appid, JIEFANG_APP_VERSION: version, JIEFANG_WECHATSI: Boolean(process.env.JIEFANG_WECHATSI?.trim()) };
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, JSON.stringify(value)]));
}

/** One file for both platforms: the release is copied as brotli for WeChat and as JSON for the browser. */
export default defineConfig<'webpack5'>(async () => {
  const type = process.env.TARO_ENV;
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'jiefang',
    designWidth: 750,
    deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot: `dist/${type}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    plugins: [path.resolve(__dirname, 'clean/plugin.js'), path.resolve(__dirname, 'components/plugin.js'), path.resolve(__dirname, 'offline/plugin.js')],
    alias: { '@': path.resolve(root, 'src') },
    defineConstants: settings(),
    copy: {
      patterns:
        type === 'weapp'
          ? [
              { from: 'build/release-br/', to: 'dist/weapp/release/' },
              { from: 'src/assets/map/', to: 'dist/weapp/assets/map/' },
            ]
          : [
              { from: 'build/release/', to: 'dist/h5/release/' },
              { from: 'src/assets/web/', to: 'dist/h5/' },
            ],
      options: {},
    },
    terser: { enable: true, config: { output: { ascii_only: false, comments: false } } },
    mini: {
      webpackChain(chain) {
        verifyOnly(chain);
        shippedComponents(chain);
      },
      compile: { include: [isModern] },
      miniCssExtractPluginOption: { ignoreOrder: true },
      postcss: { pxtransform: { enable: false }, cssModules },
      optimizeMainPackage: { enable: true },
    },
    h5: {
      compile: { include: [isModern] },
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      /** Pictures of link previews need a whole address: src/index.html leaves them out where none is known. */
      htmlPluginOption: { web: readWebConfig(root).web ?? '' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' },
      /** Pages are loaded on demand; what two of them share is loaded once. */
      webpackChain(chain) {
        verifyOnly(chain);
        chain.optimization.splitChunks({ chunks: 'all', minSize: 10_000, cacheGroups: { shared: { name: 'shared', minChunks: 2, priority: 1 } } });
        chain.performance.hints(false);
      },
      postcss: { autoprefixer: { enable: true }, pxtransform: { enable: false }, cssModules },
    },
  };
  return config;
});
