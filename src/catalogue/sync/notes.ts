import * as v from 'valibot';
import type { Notebook } from './world';

const instant = v.pipe(v.number(), v.finite(), v.minValue(0));

const NotesSchema = v.object({
  /** When a check last ended with verified news or verified no news. */
  lastSuccess: v.optional(instant),
  lastAttempt: v.optional(instant),
  /** Not before this instant, unless a person asks. */
  nextAttempt: v.optional(instant),
  /** Failed checks in a row. */
  failures: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  lastOutcome: v.optional(v.string()),
  /** The newest release ever verified: nothing older is taken again. */
  seen: v.optional(v.object({ epoch: v.number(), version: v.number(), manifest: v.optional(v.string()) })),
  /** The latest.json that was last found genuine, and by which keys: the same bytes need no second look. */
  genuine: v.optional(v.object({ text: v.string(), keys: v.string() })),
  /** The last day of the release in force, which the publisher may prolong without a new version. */
  expires: v.optional(v.pipe(v.string(), v.isoDate())),
  /** Releases that failed on this device, as "epoch.version". */
  failed: v.optional(v.pipe(v.array(v.string()), v.readonly()), []),
  changes: v.optional(v.pipe(v.array(v.object({ content: v.string(), added: v.number(), removed: v.number(), changed: v.number() })), v.readonly())),
});
/** What the sync remembers between runs. Any of it may be lost: the data itself lies in the slots. */
export type Notes = Readonly<v.InferOutput<typeof NotesSchema>>;

export const NO_NOTES: Notes = { failures: 0, failed: [] };

/** Garbage reads as no notes. */
export async function readNotes(notebook: Notebook): Promise<Notes> {
  try {
    const text = await notebook.read();
    const result = v.safeParse(NotesSchema, text === undefined ? undefined : JSON.parse(text));
    return result.success ? result.output : NO_NOTES;
  } catch {
    return NO_NOTES;
  }
}

/** Changes what is remembered. A notebook that cannot be written is no reason to fail: the data lies elsewhere. */
export async function changeNotes(notebook: Notebook, change: (notes: Notes) => Notes): Promise<void> {
  const notes = await readNotes(notebook);
  await notebook.write(JSON.stringify(change(notes))).catch(() => undefined);
}

export const editionText = ({ epoch, version }: { readonly epoch: number; readonly version: number }): string => `${epoch}.${version}`;
