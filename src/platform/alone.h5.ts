const NAME = 'jiefang-sync';

/** Tabs share the store: one at a time works on it. Browsers without locks (before 2022) take the risk of a check that fails and is repeated. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? ((await navigator.locks.request(NAME, work)) as T) : work();
}
