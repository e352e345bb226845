const path = require('node:path');
const ship = require('./ship');

/** Templates nobody's screen names, though Taro always writes them. */
const UNUSED = ['catch-view', 'scroll-view'];

/** 1rem follows the font setting of WeChat (src/ui/tokens). page-meta must be the first node of a page. */
const PAGE_META = '<page-meta root-font-size="system"></page-meta>';

function followFontSetting(template) {
  const build = template.buildPageTemplate;
  template.buildPageTemplate = (...args) => {
    const wxml = build(...args);
    if (!wxml.includes('<template is="taro_tmpl"')) throw new Error('Taro writes its pages otherwise now. Adapt config/components/plugin.js.');
    return wxml.replace('<template is="taro_tmpl"', `${PAGE_META}\n<template is="taro_tmpl"`);
  };
}

/** Gives the WXML templates and the run time the attributes named in shipped.json, and no others. */
module.exports = function componentsPlugin(ctx) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      ship(platform.template.internalComponents);
      followFontSetting(platform.template);
      const runtime = path.resolve(__dirname, 'runtime.js');
      const paths = Array.isArray(platform.runtimePath) ? platform.runtimePath : [platform.runtimePath];
      platform.runtimePath = [...paths, runtime];
    },
  });
  ctx.modifyComponentConfig(({ componentConfig }) => {
    for (const name of UNUSED) componentConfig.includes.delete(name);
  });
};
