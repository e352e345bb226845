import { types } from 'node:util';
import vm from 'node:vm';
import type { Clock } from './clock';
import { describe, type Problems } from './problems';

/** The JavaScript world of the logic layer: ECMAScript alone, as in WeChat. No window, fetch, URL, TextDecoder or Intl. */
export interface Realm {
  readonly globals: Record<string, unknown>;
  run(script: vm.Script): unknown;
  evaluate(code: string): unknown;
  /** Copies plain data into the realm, so that its instanceof checks hold. Functions stay as they are. */
  adopt<T>(value: T): T;
  promise<T>(start: (resolve: (value: T) => void, reject: (reason: unknown) => void) => void): Promise<T>;
  error(message: string, fields?: object): Error;
}

export interface RealmOptions {
  /**
   * As on iOS 15 and older: Promise is the base library's own, made of timers, so that its callbacks come after timers already set;
   * and on the oldest clients there is no Proxy. Other missing built-ins WeChat fills in with core-js.
   */
  readonly oldEngine?: boolean;
}

const OLD_ENGINE = `
  delete globalThis.Proxy;
  globalThis.Promise = (function (Native, setTimeout) {
    const later = (run) => run && ((value) => new Native((resolve, reject) => setTimeout(() => { try { resolve(run(value)); } catch (error) { reject(error); } }, 0)));
    return class Promise extends Native {
      then(done, failed) { return super.then(later(typeof done === 'function' && done), later(typeof failed === 'function' && failed)); }
    };
  })(Promise, setTimeout);
`;

export function createRealm(clock: Clock, problems: Problems, log: (level: string, text: string) => void, options: RealmOptions = {}): Realm {
  const globals = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } }) as Record<string, unknown>;
  const evaluate = (code: string) => vm.runInContext(code, globals) as unknown;
  evaluate('for (const name of ["Intl", "WebAssembly", "SharedArrayBuffer", "Atomics"]) delete globalThis[name];');

  const dateFor = evaluate(`(function (now) {
    const Real = Date;
    return class Date extends Real {
      constructor(...args) { if (args.length === 0) super(now()); else super(...args); }
      static now() { return now(); }
    };
  })`) as (now: () => number) => unknown;
  globals.Date = dateFor(() => clock.now());

  const guard = (callback: unknown, args: unknown[]) => () => (callback as (...args: unknown[]) => void)(...args);
  const level = (name: string) => (...args: unknown[]) => {
    const text = args.map(describe).join(' ');
    log(name, text);
    if (name === 'error') problems.add('console.error', text);
  };
  Object.assign(globals, {
    setTimeout: (callback: unknown, ms: number, ...args: unknown[]) => clock.later(ms, guard(callback, args)),
    setInterval: (callback: unknown, ms: number, ...args: unknown[]) => clock.every(ms, guard(callback, args)),
    clearTimeout: clock.cancel,
    clearInterval: clock.cancel,
    console: Object.fromEntries(['log', 'info', 'debug', 'warn', 'error', 'group', 'groupEnd', 'time', 'timeEnd'].map((name) => [name, level(name)])),
  });

  if (options.oldEngine) evaluate(OLD_ENGINE);

  const make = evaluate(`({
    object: () => ({}), array: () => [],
    buffer: (length) => new ArrayBuffer(length),
    promise: (start) => new Promise(start),
    error: (message) => new Error(message),
  })`) as {
    object(): Record<string, unknown>;
    array(): unknown[];
    buffer(length: number): ArrayBuffer;
    promise<T>(start: (resolve: (value: T) => void, reject: (reason: unknown) => void) => void): Promise<T>;
    error(message: string): Error;
  };

  const adopt = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value)) {
      const bytes = ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : new Uint8Array(value);
      const copy = make.buffer(bytes.byteLength);
      new Uint8Array(copy).set(bytes);
      return copy;
    }
    if (Array.isArray(value)) {
      const copy = make.array();
      for (const item of value) copy.push(adopt(item));
      return copy;
    }
    const copy = make.object();
    for (const [key, item] of Object.entries(value)) copy[key] = adopt(item);
    return copy;
  };
  return {
    globals,
    evaluate,
    run: (script) => script.runInContext(globals) as unknown,
    adopt: adopt as Realm['adopt'],
    promise: make.promise,
    error: (message, fields = {}) => Object.assign(make.error(message), fields),
  };
}
