import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly subpackages?: AppJson['subPackages'];
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string; readonly text: string }[] };
  readonly window?: PageWindow;
  readonly requiredPrivateInfos?: readonly string[];
  readonly permission?: Readonly<Record<string, { readonly desc: string }>>;
  readonly lazyCodeLoading?: string;
}

export interface PageWindow {
  readonly navigationBarTitleText?: string;
  readonly enablePullDownRefresh?: boolean;
  readonly usingComponents?: Readonly<Record<string, string>>;
}

export interface PageEntry {
  readonly path: string;
  readonly tab: boolean;
  /** Root folder of its subpackage, with a trailing slash. */
  readonly subpackage?: string;
  readonly window: PageWindow;
}

/** A built mini-program on disk. */
export interface WeappPackage {
  readonly folder: string;
  readonly app: AppJson;
  readonly pages: readonly PageEntry[];
  page(path: string): PageEntry | undefined;
  /** The folder of the subpackage a file lies in, or '' for the main package. */
  subpackageOf(file: string): string;
  read(file: string): Buffer | undefined;
  script(file: string): vm.Script;
}

/** The names WeChat shadows around every file: undefined instead of a ReferenceError. */
const SHADOWED = 'window,document,frames,self,location,navigator,localStorage,history,Caches,screen,alert,confirm,prompt,fetch,XMLHttpRequest,WebSocket,webkit,WeixinJSCore,Reporter,print,WeixinJSBridge';

const scripts = new Map<string, vm.Script>();

export function readPackage(folder: string): WeappPackage {
  const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as T;
  const app = json<AppJson>('app.json');
  const subpackages = (app.subPackages ?? app.subpackages ?? []).map(({ root, pages }) => ({ root: `${root.replace(/\/+$/, '')}/`, pages }));
  const tabs = new Set(app.tabBar?.list.map((item) => item.pagePath));
  const entry = (page: string, subpackage?: string): PageEntry => ({
    path: page,
    tab: tabs.has(page),
    ...(subpackage ? { subpackage } : {}),
    window: { ...app.window, ...(existsSync(path.join(folder, `${page}.json`)) ? json<PageWindow>(`${page}.json`) : {}) },
  });
  const pages = [...app.pages.map((page) => entry(page)), ...subpackages.flatMap(({ root, pages }) => pages.map((page) => entry(root + page, root)))];
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return {
    folder,
    app,
    pages,
    page: (name) => byPath.get(name),
    subpackageOf: (file) => subpackages.find(({ root }) => file.startsWith(root))?.root ?? '',
    read: (file) => {
      const absolute = path.join(folder, file);
      return existsSync(absolute) && statSync(absolute).isFile() ? readFileSync(absolute) : undefined;
    },
    script: (file) => {
      const absolute = path.join(folder, file);
      const key = `${absolute}@${statSync(absolute).mtimeMs}`;
      let script = scripts.get(key);
      if (!script) {
        script = new vm.Script(`(function(require,module,exports,${SHADOWED}){${readFileSync(absolute, 'utf8')}\n})`, { filename: absolute });
        scripts.set(key, script);
      }
      return script;
    },
  };
}
