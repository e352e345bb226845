/** Elements are made by src/ui/jsx: what is shown goes through there on its way to the screen. */
const react = { importSource: '@/ui/jsx' };

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, react }]],
};
