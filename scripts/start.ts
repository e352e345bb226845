import path from 'node:path';
import { parseArgs } from 'node:util';
import { ENDPOINT_PATH, signForDevelopment } from './build/dev-endpoint';
import { buildAll } from './build/build-all';
import { ROOT } from './build/steps';
import { readWebConfig } from '../config/web';
import { writeLanding } from '../publisher/landing/write-landing';
import { endpointListener } from '../publisher/serve/server';
import { serve } from './serve/server';

const HELP = `npm start [-- options]

Builds the data release, the WeChat package and the browser build (only what changed), then serves the browser build with its
landing pages and, as its endpoint, the release in build/release. The first run makes a signing key in .dev/keys.

  --no-build   serve what was built last
  --help       this text

PORT sets the port (default 8080; the next free one if it is taken).
`;

async function main(): Promise<void> {
  // npm hands over "--no-build" as it is: Node's own negation needs both spellings declared.
  const { values } = parseArgs({ options: { help: { type: 'boolean' }, 'no-build': { type: 'boolean' } } });
  if (values.help) return void process.stdout.write(HELP);

  const say = (line: string) => console.log(line);
  if (!values['no-build']) await buildAll(say);

  const release = path.join(ROOT, 'build/release');
  signForDevelopment(ROOT, release);

  const wanted = Number(process.env.PORT ?? 8080);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) throw new Error(`PORT is "${process.env.PORT ?? ''}": give a number from 0 to 65535`);
  // Beside the browser build, not in it: these pages name this computer.
  const landing = path.join(ROOT, 'build/landing');
  const beside = Object.fromEntries(['p/', 'g/', 'c/', 'k/', 'landing/', 's.html'].map((name) => [`/${name}`, path.join(landing, name)]));
  const server = await serve({ '/': path.join(ROOT, 'dist/h5'), ...beside }, wanted, { prefix: ENDPOINT_PATH, answer: endpointListener(release) });
  if (wanted !== 0 && server.port !== wanted) say(`Port ${wanted} is taken, using ${server.port}.`);
  const { appid } = readWebConfig(ROOT);
  await writeLanding(release, landing, { base: `${server.url}/`, ...(appid && { miniProgram: { appid, version: 'release' } }) });
  say(`
In the browser:  ${server.url}
A link's page:   ${server.url}/p/ec-001.html
The endpoint:    ${server.url}${ENDPOINT_PATH}latest.json
In WeChat:       the package is in ${path.relative(process.cwd(), path.join(ROOT, 'dist/weapp')) || '.'}
                 WeChat DevTools → Import project → choose this project's folder (project.config.json points to dist/weapp),
                 with your own AppID or the test account.
Ctrl-C ends.`);

  const end = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
