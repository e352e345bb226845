import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

export interface Nginx {
  readonly url: string;
  /** Answers so far: path, status and bytes sent with headers. */
  log(): readonly { readonly path: string; readonly status: number; readonly sent: number; readonly received: number }[];
  close(): Promise<void>;
}

function binary(): string {
  const found = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].map((dir) => join(dir, 'nginx')).find((file) => existsSync(file));
  if (found === undefined) throw new Error('nginx is not installed: install the Debian package "nginx" (apt-get install nginx-light) and run again');
  return found;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** A real nginx with the project's rules for `root`, on a loopback port; `rules`: of another sort of folder than releases. */
export async function startNginx(root: string, rules = `include ${resolve('publisher/nginx/locations.conf')};`): Promise<Nginx> {
  const dir = mkdtempSync(join(tmpdir(), 'jiefang-nginx-'));
  const port = await freePort();
  const log = join(dir, 'access.log');
  writeFileSync(
    join(dir, 'nginx.conf'),
    `daemon off; master_process off; pid ${dir}/pid; error_log ${dir}/error.log;
events { worker_connections 64; }
http {
  client_body_temp_path ${dir}/body; proxy_temp_path ${dir}/proxy; fastcgi_temp_path ${dir}/fastcgi; uwsgi_temp_path ${dir}/uwsgi; scgi_temp_path ${dir}/scgi;
  log_format sizes '$uri $status $bytes_sent $request_length';
  access_log ${log} sizes;
  server { listen 127.0.0.1:${port}; root ${resolve(root)}; ${rules} }
}
`,
  );
  const child = spawn(binary(), ['-p', dir, '-e', join(dir, 'error.log'), '-c', join(dir, 'nginx.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    if (await fetch(url).then(() => true, () => false)) break;
    if (tries > 100 || child.exitCode !== null) throw new Error(`nginx did not start: ${existsSync(join(dir, 'error.log')) ? readFileSync(join(dir, 'error.log'), 'utf8') : ''}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  writeFileSync(log, '');
  return {
    url,
    log: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const [path = '', status, sent, received] = line.split(' ');
          return { path, status: Number(status), sent: Number(sent), received: Number(received) };
        }),
    async close() {
      child.kill('SIGTERM');
      await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
