/** A whole file (or mapping) that cannot be used. Single rows and cells never throw: they are listed as issues. */
export class Refusal extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
    readonly remedy: string,
  ) {
    super(`${file}：${reason} —— ${remedy}`);
  }
}

/** The person pressed Ctrl+C: nothing was written. */
export class Stopped extends Error {}
