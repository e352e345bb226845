/**
 * A webpack loader: Taro's WeChat run time carries a list of every attribute of every component; ship.js makes the list
 * anew, so the 10 KB stay out of the package. A version of Taro that is laid out otherwise stops the build.
 */
module.exports = function withoutList(source) {
  const list = /^const components = \{[\s\S]*?^\};$/m;
  if (!list.test(source)) throw new Error('@tarojs/plugin-platform-weapp: its list of components was not found. Adapt config/components/without-list.js.');
  return source.replace(list, 'const components = {};');
};
