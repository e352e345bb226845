import type { Catalogue } from './catalogue';
import type { Runtime } from './runtime';

/** Makes a load that is done once for each release; a failed one may be tried again. */
export function oncePerRelease<T>(runtime: Pick<Runtime, 'fromOneRelease'>, load: (catalogue: Catalogue) => Promise<T>): () => Promise<T> {
  const done = new WeakMap<Catalogue, Promise<T>>();
  const once = (catalogue: Catalogue): Promise<T> => {
    const known = done.get(catalogue);
    if (known) return known;
    const loading = load(catalogue).catch((error: unknown) => {
      done.delete(catalogue);
      throw error;
    });
    done.set(catalogue, loading);
    return loading;
  };
  return () => runtime.fromOneRelease(once);
}
