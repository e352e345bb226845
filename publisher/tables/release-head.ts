import * as v from 'valibot';
import type { Problem } from '../input/problem';
import { readJson } from '../input/read-json';
import { explain, pathOf } from './validate';

const ReleaseHeadSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  created: v.pipe(v.string(), v.isoDate('must be YYYY-MM-DD')),
  /** Raised to leave all earlier versions behind: see docs/releasing.md. */
  epoch: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
});
export type DataHead = v.InferOutput<typeof ReleaseHeadSchema>;

/** data/release.json: number and day of the data. */
export function readHead(dataDir: string): { readonly head?: DataHead; readonly problems: readonly Problem[] } {
  const { file, value, lineOf, problems } = readJson(dataDir, 'release.json');
  if (value === undefined) return { problems };
  const result = v.safeParse(ReleaseHeadSchema, value);
  if (result.success) return { head: result.output, problems: [] };
  return {
    problems: result.issues.map((issue) => {
      const path = pathOf(issue);
      return { file, line: lineOf(path), field: path.join('.'), message: `${explain(issue)} — write {"version": 1, "created": "2026-11-21"}` };
    }),
  };
}
