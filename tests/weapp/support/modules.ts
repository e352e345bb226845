import path from 'node:path';
import type { WeappPackage } from './package';
import type { Realm } from './realm';

/** `require` of a mini-program: relative files of the package, each run once; a package reaches only itself and the main one. */
export function createModules(pack: WeappPackage, realm: Realm): (file: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>();

  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const wrapper = realm.run(pack.script(file)) as (require: (id: string) => unknown, module: object, exports: object) => void;
    wrapper((id) => load(resolve(file, id)), module, module.exports);
    return module.exports;
  };

  const resolve = (from: string, id: string): string => {
    const joined = id.startsWith('/') ? id.slice(1) : path.posix.join(path.posix.dirname(from), id);
    const file = pack.read(joined) ? joined : `${joined}.js`;
    if (!pack.read(file)) throw realm.error(`module '${file}' is not defined, require args is '${id}' (from ${from})`);
    const owner = pack.subpackageOf(file);
    if (owner !== '' && owner !== pack.subpackageOf(from)) {
      throw realm.error(`${from} requires ${file}, which lies in the subpackage ${owner}: WeChat cannot load it from there`);
    }
    return file;
  };
  return load;
}
