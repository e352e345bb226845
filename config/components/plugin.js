const path = require('node:path');
const ship = require('./ship');

/** Templates nobody's screen names, though Taro always writes them. */
const UNUSED = ['catch-view', 'scroll-view'];

/** Gives the WXML templates and the run time the attributes named in shipped.json, and no others. */
module.exports = function componentsPlugin(ctx) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      ship(platform.template.internalComponents);
      const runtime = path.resolve(__dirname, 'runtime.js');
      const paths = Array.isArray(platform.runtimePath) ? platform.runtimePath : [platform.runtimePath];
      platform.runtimePath = [...paths, runtime];
    },
  });
  ctx.modifyComponentConfig(({ componentConfig }) => {
    for (const name of UNUSED) componentConfig.includes.delete(name);
  });
};
