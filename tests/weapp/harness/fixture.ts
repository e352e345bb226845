import path from 'node:path';
import { startWeapp, type App } from '../support';
import type { StartOptions } from '../support/start';

/** A hand-written mini-program of plain WeChat code, to test the harness by. */
export const FIXTURE = path.join(__dirname, '../fixture');

export const startFixture = (options: StartOptions = {}): Promise<App> => startWeapp({ dist: FIXTURE, ...options });

/** The fixture's `wx`, as its own code sees it. */
export function wxOf(app: App): Wx {
  return (app.realm.globals as { wx: Wx }).wx;
}

type Callback = (result: Record<string, unknown>) => void;
type Api = (options?: object & { success?: Callback; fail?: Callback }) => Promise<Record<string, unknown>>;
export type Wx = Record<string, Api> & {
  getStorageSync(key: string): unknown;
  setStorageSync(key: string, value: unknown): void;
  getFileSystemManager(): Record<string, (...args: unknown[]) => unknown>;
  canIUse(schema: string): boolean;
};

/** Calls an asynchronous API and gives what it answered, success or failure alike. */
export async function ask(app: App, api: string, options: object = {}): Promise<Record<string, unknown>> {
  let answer: Record<string, unknown> = { errMsg: 'no answer' };
  const keep: Callback = (result) => (answer = result);
  void wxOf(app)[api]?.({ ...options, success: keep, fail: keep });
  await app.settle();
  return answer;
}
