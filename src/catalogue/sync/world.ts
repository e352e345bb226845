import type { VerifySignature } from './signature';

/**
 * What the sync needs of a device. Each is small, so that a phone, a browser, a folder and a test's memory can be one.
 */

/** Room for downloaded data: flat names, text in UTF-8. Every call may be the last before the app is killed. */
export interface Files {
  list(): Promise<readonly string[]>;
  /** Rejects when there is no such file. */
  read(name: string): Promise<string>;
  /** May leave a torn file when killed: only temporary names are ever written. Rejects with OutOfSpaceError when full. */
  write(name: string, text: string): Promise<void>;
  /** One atomic step; there is never a file called `to` yet. */
  rename(from: string, to: string): Promise<void>;
  /** No error when there is no such file. */
  remove(name: string): Promise<void>;
  /** Lower-case hex digest of the file's bytes. */
  sha256(name: string): Promise<string>;
}

export class OutOfSpaceError extends Error {
  override readonly name = 'OutOfSpaceError';
}

/** By name: the platform has errors of its own. */
export const isOutOfSpace = (error: unknown): error is Error => error instanceof Error && error.name === 'OutOfSpaceError';

/** A few hundred bytes that are replaced whole; losing them does no harm. */
export interface Notebook {
  read(): Promise<string | undefined>;
  write(text: string): Promise<void>;
}

export interface Reply {
  readonly status: number;
  /** At most a little more than was asked for when `tooLong`. */
  readonly text: string;
  readonly tooLong: boolean;
  /** The server's Date header, ms. */
  readonly date?: number;
  /** Bytes of the body as they came. */
  readonly bytes: number;
}

/** Fetches an address, stopping after `maxBytes` of text. Rejects when there is no answer. Whatever it brings is untrusted. */
export type Get = (url: string, maxBytes: number) => Promise<Reply>;

export interface World {
  /** Runs the work while nobody else works on these files: another tab, another process. Absent where there is only one. */
  readonly alone?: <T>(work: () => Promise<T>) => Promise<T>;
  /** Where the platform verifies Ed25519 itself; else plain JavaScript does. */
  readonly verify?: VerifySignature;
  readonly files: Files;
  readonly notebook: Notebook;
  readonly get: Get;
  /** The device's clock, ms. Asked once in a run. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  /** Lets the screen breathe. */
  pause(): Promise<void>;
}
