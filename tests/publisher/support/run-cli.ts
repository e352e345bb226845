import { spawn, type ChildProcess } from 'node:child_process';
import { JIEFANG } from './jiefang';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line in a process of its own, while servers of the test go on answering. */
export function runCli(args: readonly string[], { env = {}, started }: { readonly env?: Record<string, string>; readonly started?: (child: ChildProcess) => void } = {}): Promise<Run> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [...JIEFANG, ...args], { env: { ...process.env, ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', failed);
    child.on('close', (status) => done({ status, stdout, stderr }));
    started?.(child);
  });
}
