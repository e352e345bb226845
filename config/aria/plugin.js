const path = require('node:path');
const attributes = require('./attributes');

/** Adds aria-* attributes, which Taro leaves out of its templates, to the WXML templates and to the runtime alike. */
module.exports = function ariaPlugin(ctx) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      platform.template.mergeComponents(ctx, attributes);
      const runtime = path.resolve(__dirname, 'runtime.js');
      const paths = Array.isArray(platform.runtimePath) ? platform.runtimePath : [platform.runtimePath];
      platform.runtimePath = [...paths, runtime];
    },
  });
};
