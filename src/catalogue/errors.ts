export type CatalogueTrouble = 'missing' | 'damaged' | 'newer' | 'unsupported';

/**
 * The released data could not be read. `missing`: a file is not there (offline in a browser); `damaged`: it is not what the
 * manifest says; `newer`: made for a later version of the app; `unsupported`: this phone's WeChat cannot read the package's files.
 */
export class CatalogueError extends Error {
  constructor(
    readonly trouble: CatalogueTrouble,
    readonly file: string,
    detail: string,
  ) {
    super(`${file}: ${detail}`);
    this.name = 'CatalogueError';
  }
}
