const path = require('node:path');
const { generateSW } = require('workbox-build');

/**
 * Writes the browser build's service worker: the whole app and its release are kept in the browser after the first visit,
 * so that every page opens without a network, links to it too. A new version waits until all its pages are closed: nothing swaps under a reader.
 */
module.exports = function offlinePlugin(ctx) {
  ctx.onBuildFinish(async ({ error, isWatch }) => {
    if (error || isWatch || process.env.TARO_ENV !== 'h5') return;
    const folder = path.resolve(ctx.paths.outputPath);
    await generateSW({
      globDirectory: folder,
      globPatterns: ['**/*.{html,js,css,json,png,svg}'],
      // Whatever only others fetch: previews of links, a desktop's icon.
      globIgnores: ['sw.js', 'preview.png', 'icon-*.png'],
      swDest: path.join(folder, 'sw.js'),
      mode: 'production',
      sourcemap: false,
      inlineWorkboxRuntime: true,
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      // A link of any sort (src/domain/share-link/landing.ts) opens the app that is here already.
      navigateFallback: 'index.html',
      navigateFallbackAllowlist: [/\/s(\.html)?(\?|$)/],
      // Landing pages come from the network; without one the app shows the same thing. These functions are copied into the service worker as
      // text, compiled alone: no async, nothing from outside.
      runtimeCaching: [
        {
          urlPattern: ({ request, url }) => request.mode === 'navigate' && /\/[pgck]\/[a-z0-9_-]+(\.html)?$/.test(url.pathname),
          handler: 'NetworkOnly',
          options: { plugins: [{ handlerDidError: ({ request }) => Promise.resolve(Response.redirect(`${new URL('../s.html', request.url).href}?page=${encodeURIComponent(new URL(request.url).pathname.split('/').slice(-2).join('/'))}`)) }] },
        },
      ],
      dontCacheBustURLsMatching: /[0-9a-f]{8,}\.(js|css|json)$/,
    });
  });
};
