interface Task {
  readonly id: number;
  readonly due: number;
  readonly order: number;
  readonly run: () => void;
}

/** One uninterrupted piece of work of the logic layer, with the microtasks it leaves behind. */
export interface Slice {
  readonly what: string;
  readonly ms: number;
}

export interface ClockOptions {
  /** What the phone's clock shows at the start. */
  readonly now?: Date;
  /** Let the phone's Date move with the computer's while code runs: needed where React's scheduler yields by the clock. */
  readonly realTime?: boolean;
}

/** A phone's time: timers run in their order without waiting, Date moves only as far as the timers that ran. */
export interface Clock {
  now(): number;
  set(now: Date): void;
  later(ms: number, run: () => void): number;
  every(ms: number, run: () => void): number;
  cancel(id: number): void;
  /** Timers that are set and have neither run nor been cancelled. */
  pending(): number;
  /** Keeps settle() waiting for real input or output; call the result when it is done. */
  hold(): () => void;
  /** Runs everything that is due within `horizon` ms and waits for what is under way. */
  settle(horizon?: number): Promise<void>;
  advance(ms: number): Promise<void>;
  /** Runs one entry from outside (a tap, a launch) and notes how long it blocked. */
  enter<T>(what: string, run: () => T): Promise<T>;
  readonly slices: Slice[];
}

const REAL_WAIT_LIMIT = 20_000;

/** Ends when every microtask has run. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

export function createClock({ now = new Date(), realTime = false }: ClockOptions = {}, onError: (error: unknown) => void): Clock {
  let base = now.getTime();
  let elapsed = 0;
  let real = Date.now();
  let sequence = 0;
  let held = 0;
  const tasks = new Map<number, Task>();
  const slices: Slice[] = [];

  const add = (id: number, ms: number, run: () => void) => {
    tasks.set(id, { id, due: elapsed + Math.max(0, Number(ms) || 0), order: ++sequence, run });
    return id;
  };
  const next = (limit: number): Task | undefined => {
    let first: Task | undefined;
    for (const task of tasks.values()) {
      if (task.due > limit) continue;
      if (!first || task.due < first.due || (task.due === first.due && task.order < first.order)) first = task;
    }
    return first;
  };
  const enter = async <T>(what: string, run: () => T): Promise<T> => {
    const start = performance.now();
    try {
      return run();
    } finally {
      await turn();
      slices.push({ what, ms: performance.now() - start });
    }
  };
  const runUntil = async (limit: number) => {
    const giveUp = Date.now() + REAL_WAIT_LIMIT;
    for (;;) {
      await turn();
      const task = next(limit);
      if (task) {
        tasks.delete(task.id);
        elapsed = Math.max(elapsed, task.due);
        await enter('timer', task.run).catch(onError);
      } else if (held > 0) {
        if (Date.now() > giveUp) throw new Error(`Something the mini-program waits for did not end within ${REAL_WAIT_LIMIT} ms.`);
        await new Promise((resolve) => setTimeout(resolve, 2));
      } else return;
    }
  };
  return {
    slices,
    enter,
    now: () => base + elapsed + (realTime ? Date.now() - real : 0),
    set: (date) => {
      base = date.getTime() - elapsed;
      real = Date.now();
    },
    later: (ms, run) => add(++sequence, ms, run),
    every: (ms, run) => {
      const id = ++sequence;
      const again = () => {
        add(id, Math.max(1, ms), again);
        run();
      };
      return add(id, Math.max(1, ms), again);
    },
    cancel: (id) => void tasks.delete(id),
    pending: () => tasks.size,
    hold: () => {
      held += 1;
      let open = true;
      return () => {
        if (open) held -= 1;
        open = false;
      };
    },
    settle: (horizon = 100) => runUntil(elapsed + horizon),
    advance: async (ms) => {
      const limit = elapsed + ms;
      await runUntil(limit);
      elapsed = limit;
    },
  };
}
