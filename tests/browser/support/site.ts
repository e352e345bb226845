import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { endpointListener } from '../../../publisher/serve/server';
import { ENDPOINT_PATH, signForDevelopment } from '../../../scripts/build/dev-endpoint';
import { ROOT } from '../../../scripts/build/steps';
import { serve, type StaticServer } from '../../../scripts/serve/server';
import { launchChromium } from './chromium';
import { openVisit, type Visit, type VisitOptions } from './visit';

export const h5Dist = (): string => {
  const folder = path.resolve(process.env.H5_DIST ?? path.join(__dirname, '../../../dist/h5'));
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`${folder} holds no browser build. Run "npm run build:h5" first, or "npm test", which builds what is missing.`);
  }
  return folder;
};

/** The built release as an endpoint serves it: signed with the key that the build trusts. */
function signedCopy(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiefang-endpoint-'));
  cpSync(path.join(ROOT, 'build/release'), folder, { recursive: true });
  signForDevelopment(ROOT, folder);
  return folder;
}

export interface Site {
  /** The folder of the endpoint that this site's app asks. */
  readonly endpoint: string;
  readonly url: string;
  /** A fresh browser profile on a page of the app. */
  visit(options?: VisitOptions): Promise<Visit>;
}

/** Serves the browser build and starts one Chromium for the tests of a file; every visit is checked and closed after its test. */
export function openSite(): Site {
  let server: StaticServer | undefined;
  let endpoint = '';
  let browser: Browser | undefined;
  let visits: Visit[] = [];
  const kept: Visit[] = [];
  beforeAll(async () => {
    endpoint = signedCopy();
    server = await serve({ '/': h5Dist() }, 0, { prefix: ENDPOINT_PATH, answer: endpointListener(endpoint) });
    browser = await launchChromium();
  });
  afterEach(async () => {
    const open = visits;
    visits = [];
    const faults = [...open.flatMap((visit) => visit.faults), ...kept.flatMap((visit) => visit.faults.splice(0))];
    await Promise.all(open.map((visit) => visit.page.context().close()));
    if (faults.length > 0) throw new Error(`The page was not quiet:\n${faults.join('\n')}`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(endpoint, { recursive: true, force: true });
  });
  return {
    get endpoint() {
      return endpoint;
    },
    get url() {
      return server?.url ?? '';
    },
    visit: async (options = {}) => {
      if (!browser || !server) throw new Error('visit() works inside a test only');
      const visit = await openVisit(browser, server.url, options);
      (options.keep ? kept : visits).push(visit);
      return visit;
    },
  };
}
