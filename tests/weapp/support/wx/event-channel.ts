type Listener = (data: unknown) => void;

/** The channel between a page and the one it opened. */
export interface EventChannel {
  emit(event: string, data?: unknown): void;
  on(event: string, listener: Listener): void;
  once(event: string, listener: Listener): void;
  off(event: string, listener?: Listener): void;
}

export function eventChannel(events: Readonly<Record<string, Listener>> = {}): EventChannel {
  const listeners = new Map<string, Set<Listener>>(Object.entries(events).map(([event, listener]) => [event, new Set([listener])]));
  const on = (event: string, listener: Listener) => void listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
  const off = (event: string, listener?: Listener) => void (listener ? listeners.get(event)?.delete(listener) : listeners.delete(event));
  return {
    on,
    off,
    once: (event, listener) => {
      const wrapped: Listener = (data) => {
        off(event, wrapped);
        listener(data);
      };
      on(event, wrapped);
    },
    emit: (event, data) => [...(listeners.get(event) ?? [])].forEach((listener) => listener(data)),
  };
}
