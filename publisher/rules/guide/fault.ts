/** What is wrong at a path of a guide's file; the reader of the file adds its name and line. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
