import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LandingSettings } from '../../../publisher/landing/settings';
import { writeLanding } from '../../../publisher/landing/write-landing';
import { serve } from '../../../scripts/serve/server';
import { startNginx } from '../../publisher/support/nginx';
import { h5Dist } from './site';

/** Where the app lies on the host. */
export const FOLDER = '/a/b/';

export interface Deployed {
  /** Of the app, ending in "/". */
  readonly base: string;
  readonly close: () => Promise<void>;
}

const NGINX = `location ${FOLDER} { error_page 404 ${FOLDER}404.html; include ${path.resolve('publisher/nginx/site.conf')}; }`;

/** The browser build with its landing pages under a path of a host: of a real nginx, or of the server of `npm start`. */
export async function deploy(host: 'nginx' | 'npm start', settings: Pick<LandingSettings, 'miniProgram'> = {}): Promise<Deployed> {
  const root = mkdtempSync(path.join(tmpdir(), 'jiefang-deployed-'));
  const out = path.join(root, FOLDER);
  cpSync(h5Dist(), out, { recursive: true });
  const server = host === 'nginx' ? await startNginx(root, NGINX) : await serve({ [FOLDER]: out });
  const base = `${server.url}${FOLDER}`;
  await writeLanding(path.join(out, 'release'), out, { ...settings, base });
  return {
    base,
    close: async () => {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
