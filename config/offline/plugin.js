const path = require('node:path');
const { generateSW } = require('workbox-build');

/**
 * Writes the browser build's service worker: the whole app and its release are kept in the browser after the first visit,
 * so that every page opens without a network. A new version waits until all its pages are closed: nothing swaps under a reader.
 */
module.exports = function offlinePlugin(ctx) {
  ctx.onBuildFinish(async ({ error, isWatch }) => {
    if (error || isWatch || process.env.TARO_ENV !== 'h5') return;
    const folder = path.resolve(ctx.paths.outputPath);
    await generateSW({
      globDirectory: folder,
      globPatterns: ['**/*.{html,js,css,json,png,svg}'],
      globIgnores: ['sw.js'],
      swDest: path.join(folder, 'sw.js'),
      mode: 'production',
      sourcemap: false,
      inlineWorkboxRuntime: true,
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      dontCacheBustURLsMatching: /[0-9a-f]{8,}\.(js|css|json)$/,
    });
  });
};
