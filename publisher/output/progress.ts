/** A line on stderr that is written over in a terminal, and now and then a new one elsewhere: in a log every step would be noise. */
export interface Progress {
  show(text: string): void;
  /** Clears the line before other words are printed. */
  end(): void;
}

const EVERY_MS = 10_000;

export function openProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let last = -Infinity;
  let shown = false;
  return {
    show(text) {
      const now = performance.now();
      if (stream.isTTY) stream.write(`\r\u001b[K${text}`);
      else if (now - last >= EVERY_MS) {
        stream.write(`${text}\n`);
        last = now;
      }
      shown = true;
    },
    end() {
      if (shown && stream.isTTY) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}

/** One key press may arrive more than once: from the terminal and from the programs around this one. */
const SAME_PRESS_MS = 1_000;
/** As shells count an end by SIGINT. */
const INTERRUPTED = 130;

/** Aborts at the first Ctrl-C, so that work ends in order; another one ends it at once. */
export function untilInterrupted(): { readonly signal: AbortSignal; readonly done: () => void } {
  const controller = new AbortController();
  let first = Infinity;
  const stop = (): void => {
    if (performance.now() - first > SAME_PRESS_MS) process.exit(INTERRUPTED);
    if (first === Infinity) first = performance.now();
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    signal: controller.signal,
    done: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
