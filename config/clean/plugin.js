const fs = require('node:fs');

/** Every build starts from an empty folder: shards of an earlier release would stay in the package. */
module.exports = function cleanPlugin(ctx) {
  ctx.onBuildStart(() => {
    if (!process.argv.includes('--watch')) fs.rmSync(ctx.paths.outputPath, { recursive: true, force: true });
  });
};
