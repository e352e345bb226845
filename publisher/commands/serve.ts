import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { serveEndpoint } from '../serve/server';

export function register(program: Command): void {
  program
    .command('serve')
    .summary('serve a release as an endpoint')
    .description('Serves the release of a folder: hashed files for ever, latest.json for a minute, with ETag, brotli and gzip. For a real host see docs/releasing.md.')
    .argument('[dir]', 'folder of the release', 'build/release')
    .option('--port <number>', 'port; 0 takes any free one', '8090')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async (dir: string, { port, host }: { readonly port: string; readonly host: string }) => {
      if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Error(`--port ${port}: give a number from 0 to 65535`);
      if (!existsSync(join(dir, 'latest.json'))) throw new Error(`${join(dir, 'latest.json')}: there is no release. Build and sign it first.`);
      const server = await serveEndpoint(dir, Number(port), host);
      console.log(`${server.url}/latest.json`);
      const end = () => void server.close().then(() => process.exit());
      process.once('SIGINT', end);
      process.once('SIGTERM', end);
    });
}
