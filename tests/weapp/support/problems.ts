export type ProblemKind =
  /** The app wrote to console.error. */
  | 'console.error'
  /** An exception or rejection nobody caught. */
  | 'uncaught'
  /** A name WeChat's API does not have. */
  | 'unknown API'
  /** WeChat has it, this harness does not simulate it yet. */
  | 'not simulated'
  /** WeChat refuses it in Moments' single-page mode. */
  | 'not in single-page mode'
  /** The view layer complained: a missing template shows as an empty row. */
  | 'view';

export interface Problem {
  readonly kind: ProblemKind;
  readonly text: string;
}

export interface Problems {
  add(kind: ProblemKind, text: unknown): void;
  list(): readonly Problem[];
  /** Takes the problems out, for a test that provokes them on purpose. */
  take(): readonly Problem[];
}

export function createProblems(): Problems {
  let found: Problem[] = [];
  return {
    add: (kind, text) => {
      found.push({ kind, text: describe(text) });
    },
    list: () => found,
    take: () => {
      const taken = found;
      found = [];
      return taken;
    },
  };
}

/** Errors come from another realm: instanceof does not know them. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) {
    const { stack, message, errMsg } = value as { stack?: unknown; message?: unknown; errMsg?: unknown };
    if (typeof stack === 'string' && typeof message === 'string') return stack.includes(message) ? stack : `${message}\n${stack}`;
    if (typeof errMsg === 'string') return errMsg;
    try {
      return JSON.stringify(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  }
  return String(value);
}

export function assertNoProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new Error(`The mini-program had ${problems.length} problem(s):\n${problems.map((p) => `[${p.kind}] ${p.text}`).join('\n')}`);
}
