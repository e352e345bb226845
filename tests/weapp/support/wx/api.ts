import type { World } from '../world';

export type Options = Readonly<Record<string, unknown>>;
export type Apis = Record<string, (...args: never[]) => unknown>;

/** What an asynchronous API answers with: a result, or a Failure thrown. */
export type Handler = (options: Options) => unknown;

export class Failure extends Error {
  constructor(
    message: string,
    readonly fields: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** Gives a handler WeChat's calling convention: success, fail and complete, or else a promise; never in the caller's own turn. */
export function asynchronous(world: World, name: string, handler: Handler, owner = ''): (options?: Options) => unknown {
  return (options = {}) => {
    if (typeof options !== 'object' || options === null) throw world.realm.error(`${name}: parameter should be an object`);
    world.calls.push({ name: owner + name, options });
    const { success, fail, complete } = options as Record<'success' | 'fail' | 'complete', ((result: unknown) => void) | undefined>;
    if (success || fail || complete) {
      run(world, name, handler, options, (ok, result) => {
        (ok ? success : fail)?.(result);
        complete?.(result);
      });
      return undefined;
    }
    return world.realm.promise((resolve, reject) => run(world, name, handler, options, (ok, result) => (ok ? resolve(result) : reject(result))));
  };
}

function run(world: World, name: string, handler: Handler, options: Options, settle: (ok: boolean, result: unknown) => void): void {
  const release = world.clock.hold();
  const deliver = (ok: boolean, result: unknown) => {
    world.clock.later(0, () => settle(ok, result));
    release();
  };
  const succeed = (result: unknown) => {
    const fields = typeof result === 'object' && result !== null ? result : {};
    deliver(true, world.realm.adopt({ errMsg: `${name}:ok`, ...fields }));
  };
  const failed = (error: unknown) => {
    if (error instanceof Failure) deliver(false, world.realm.adopt({ errMsg: `${name}:fail ${error.message}`, ...error.fields }));
    else {
      world.problems.add('uncaught', error);
      deliver(false, world.realm.adopt({ errMsg: `${name}:fail ${String(error)}` }));
    }
  };
  try {
    const outcome = handler(options);
    if (isPromise(outcome)) outcome.then(succeed, failed);
    else succeed(outcome);
  } catch (error) {
    failed(error);
  }
}

const isPromise = (value: unknown): value is Promise<unknown> => typeof (value as { then?: unknown } | undefined)?.then === 'function';

export function asynchronousAll(world: World, handlers: Readonly<Record<string, Handler>>): Apis {
  return Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, asynchronous(world, name, handler)])) as Apis;
}

/** Listener pairs onX / offX. */
export function listenerPairs(world: World, events: readonly string[]): Apis {
  const apis: Apis = {};
  for (const event of events) {
    apis[`on${event}`] = (listener: (event: unknown) => void) => {
      const known = world.listeners.get(event) ?? new Set();
      world.listeners.set(event, known.add(listener));
    };
    apis[`off${event}`] = (listener?: (event: unknown) => void) => {
      if (listener) world.listeners.get(event)?.delete(listener);
      else world.listeners.delete(event);
    };
  }
  return apis;
}

export const text = (value: unknown): string => (typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value));
