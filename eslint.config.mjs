import { readdirSync } from 'node:fs';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Imports flow one way: domain ← catalogue, stores ← features ← pages. What each layer of src/ may import besides itself. */
const LAYERS = {
  domain: { may: [], why: 'The domain is pure: it takes what it needs as an argument.' },
  copy: { may: ['domain'], why: 'Words know the domain and nothing else.' },
  platform: { may: ['domain', 'copy', 'routes.ts'], why: 'The platform serves the layers above and knows none of them.' },
  catalogue: { may: ['domain', 'platform'], why: 'The catalogue knows the domain and the platform.' },
  stores: { may: ['domain', 'platform', 'copy', 'routes.ts'], why: 'A store knows the domain and the platform, not the screens and not the data set: hand over what it needs.' },
  ui: { may: ['domain', 'copy'], why: 'A ui component is stateless: give it what it shows and what to call as props.' },
  features: { may: ['domain', 'platform', 'catalogue', 'stores', 'ui', 'copy', 'routes.ts'], why: 'Pages are made of features, not the other way round.' },
  pages: { may: ['features', 'ui', 'domain', 'platform', 'copy', 'routes.ts'], why: 'A page is thin: parse the link, show one feature.' },
  packages: { may: ['features', 'ui', 'domain', 'platform', 'copy', 'routes.ts'], why: 'A page is thin: parse the link, show one feature.' },
};

const zones = [
  ...Object.entries(LAYERS).map(([layer, { may, why }]) => ({
    target: `./src/${layer}`,
    from: './src',
    except: [layer, ...may].map((name) => `./${name}`),
    message: `${why} src/${layer} may import ${may.length > 0 ? may.join(', ') : 'only itself'}.`,
  })),
  ...readdirSync('src/features').map((feature) => ({
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'A feature never imports another: put the two together in a page, or move what they share to ui, stores or domain.',
  })),
  { target: './publisher', from: './src', except: ['./domain', './catalogue', './copy', './routes.ts'], message: 'The publisher uses the domain, how the catalogue reads, and for landing pages words and page paths; nothing else of the app.' },
  { target: ['./src', './publisher'], from: ['./tests', './scripts'], message: 'What is shipped does not import tests or scripts.' },
  { target: './src', from: './publisher', message: 'The app does not import the publisher: move what both need to src/domain.' },
];

const taroApi = { name: '@tarojs/taro', allowTypeImports: true, message: 'Taro APIs are called in src/platform only: add a function there and import that.' };
const taroComponents = { name: '@tarojs/components', message: 'Taro components belong to ui, features and pages.' };
const nodeModules = { group: ['node:*', 'fs', 'path', 'crypto'], message: 'There is no Node on a phone.' };
const domainValues = { group: ['@/domain/**', '**/domain/**'], allowTypeImports: true, message: 'ui knows types of the domain, not its functions: hand over the finished words.' };

const restrictImports = (files, paths, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths, patterns }] },
});

/** In the domain every package but these is out. */
const domainPackages = { regex: '^(?!\\.|@/|valibot$|dayjs($|/)|uqr$).*', message: 'src/domain imports nothing but the domain, valibot, dayjs and uqr.' };

const PAGE_PATH = {
  selector: ':matches(Literal[value=/^\\u002F?(pages|packages)\\u002F/], TemplateElement[value.raw=/^\\u002F?(pages|packages)\\u002F/])',
  message: 'Page paths stand in src/routes.ts only: build the link with routes.…',
};
const IMPORT_TIME = {
  selector: 'MemberExpression[object.name=/^(copy|words|[a-z]+Words)$/]:not(:function *)',
  message: 'Words read while a module loads stay in the language of the start: read them inside a function.',
};
const CLOCK = [
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'Take `now` as an argument; the clock is src/platform/clock.ts.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take `now` as an argument; the clock is src/platform/clock.ts.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/', '.swc/', 'tests/weapp/fixture/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js', '.json'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'], alias: { '@': [`${import.meta.dirname}/src`] } })],
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': ['error', PAGE_PATH],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], ignores: ['src/platform/**', 'src/routes.ts', 'src/app.config.ts'], rules: { 'no-restricted-syntax': ['error', PAGE_PATH, IMPORT_TIME, ...CLOCK] } },
  { files: ['src/routes.ts', 'src/app.config.ts', 'tests/**'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/app.ts', '**/*.config.ts', 'src/{pages,packages}/**/*.{ts,tsx}', 'config/**', 'tests/bench/empty-app/**', 'tests/**/*.setup.ts', '**/*.d.ts'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['publisher/**', 'scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  restrictImports(['src/domain/**'], [], [domainPackages]),
  restrictImports(['src/{catalogue,stores,copy}/**', 'src/routes.ts'], [taroApi, taroComponents], [nodeModules]),
  restrictImports(['src/platform/**'], [taroComponents], [nodeModules]),
  restrictImports(['src/{features,pages,packages}/**', 'src/app.ts'], [taroApi], [nodeModules]),
  restrictImports(['src/ui/**'], [taroApi], [nodeModules, domainValues]),
  restrictImports(['publisher/**'], [taroApi, taroComponents, { name: 'react', message: 'The publisher shows nothing.' }], []),
);
