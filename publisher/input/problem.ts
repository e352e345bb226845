/** Where a value stands in the source tables. Lines count from 1, as editors show them. */
export interface Where {
  readonly file: string;
  readonly line?: number;
  readonly field?: string;
}

/** Something the data desk has to put right. `message` says what is wrong and, after a dash, what to do. */
export interface Problem extends Where {
  readonly message: string;
}

export function formatProblem({ file, line, field, message }: Problem): string {
  const where = line === undefined ? file : `${file}:${line}`;
  return `${where} ${field === undefined ? '' : `${field}: `}${message}`;
}

/** In reading order: by file, then line, then field. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.field ?? '', b.field ?? '') || compare(a.message, b.message),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const SHOWN = 60;

/** A value as quoted in a message: cut if long, control characters spelled out. */
export function quote(value: string): string {
  const visible = value.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `"${visible.length > SHOWN ? `${visible.slice(0, SHOWN)}…` : visible}"`;
}
