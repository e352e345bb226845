/**
 * The oldest phones of `browserslist` know these by themselves. preset-env rewrites them whole because of single faults in Safari 12; the
 * faults that our code could meet are mended one by one, which leaves the package smaller.
 */
const known = {
  exclude: ['transform-destructuring', 'transform-parameters', 'transform-template-literals'],
  include: [
    'bugfix/transform-safari-block-shadowing',
    'bugfix/transform-safari-for-shadowing',
    'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
    'bugfix/transform-safari-rest-destructuring-rhs-array',
    'bugfix/transform-tagged-template-caching',
  ],
};

/** Elements are made by src/ui/jsx: what is shown goes through there on its way to the screen. */
const react = { importSource: '@/ui/jsx' };

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, react, ...known }]],
  assumptions: { noDocumentAll: true },
};
