import * as v from 'valibot';
import type { Guide } from './guide';
import { itemsOf, paperItem, type Item } from './item';
import { LONGEST_LABEL } from './longest-label';

const instant = v.pipe(v.number(), v.minValue(0));
const date = v.pipe(v.string(), v.isoDate());

export const LabelSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_LABEL));

const TickSchema = v.object({ title: v.string(), content: v.string(), at: instant });

/** What was done of one guide for one person, who is a free label and nothing else. One per guide and label. */
export const ProgressSchema = v.object({
  guide: v.string(),
  label: LabelSchema,
  started: instant,
  /** When a tick or a day was last changed. */
  touched: instant,
  /** By item key, with the content as it was ticked. */
  ticks: v.record(v.string(), TickSchema),
  /** Keys that were there when the person last saw the list. */
  seen: v.array(v.string()),
  /** Days by event id, from which deadlines are counted. */
  events: v.record(v.string(), date),
});
export type Progress = Readonly<v.InferOutput<typeof ProgressSchema>>;

type Checklist = Pick<Guide, 'id' | 'steps' | 'required_documents'>;

export function startProgress(guide: Checklist, label: string, now: number): Progress {
  return { guide: guide.id, label, started: now, touched: now, ticks: {}, seen: itemsOf(guide).map(({ key }) => key), events: {} };
}

/** Ticked with the content it has now; ticking again takes note of a change. */
export function tick(progress: Progress, item: Item, now: number): Progress {
  return { ...progress, touched: now, ticks: { ...progress.ticks, [item.key]: { title: item.title, content: item.content, at: now } } };
}

export function untick(progress: Progress, key: string, now: number): Progress {
  const { [key]: _gone, ...ticks } = progress.ticks;
  return { ...progress, touched: now, ticks };
}

/** Sets the day of an event, or forgets it. */
export function noteEvent(progress: Progress, event: string, day: string | undefined, now: number): Progress {
  const { [event]: _old, ...events } = progress.events;
  return { ...progress, touched: now, events: day === undefined ? events : { ...events, [event]: day } };
}

/** Everything to do again; the label stays. */
export const resetProgress = (progress: Progress, guide: Checklist, now: number): Progress => startProgress(guide, progress.label, now);

/** The person has read what is new and what is gone: neither is pointed out again. Changed items stay until ticked again. */
export function acknowledge(progress: Progress, guide: Checklist): Progress {
  const keys = itemsOf(guide).map(({ key }) => key);
  const here = new Set(keys);
  return { ...progress, seen: keys, ticks: Object.fromEntries(Object.entries(progress.ticks).filter(([key]) => here.has(key))) };
}

export interface ItemState extends Item {
  readonly done: boolean;
  /** It was ticked and says something else now: look at it again. */
  readonly changed: boolean;
  /** It was not there when the person last looked. */
  readonly fresh: boolean;
}

export interface ProgressView {
  /** As the guide lists them now. */
  readonly items: readonly ItemState[];
  /** Ticked once, and no longer in the guide. */
  readonly vanished: readonly { readonly key: string; readonly title: string }[];
  readonly done: number;
  /** Items without a tick, and those to be looked at again. */
  readonly remaining: number;
}

/** Kept progress beside the guide as it is now, which may be newer. Nothing kept is lost by it. */
export function viewProgress(progress: Progress, guide: Checklist): ProgressView {
  const seen = new Set(progress.seen);
  const items = itemsOf(guide).map((item) => {
    const ticked = progress.ticks[item.key];
    const done = ticked !== undefined;
    return { ...item, done, changed: done && ticked.content !== item.content, fresh: !seen.has(item.key) };
  });
  const here = new Set(items.map(({ key }) => key));
  const vanished = Object.entries(progress.ticks).filter(([key]) => !here.has(key)).map(([key, { title }]) => ({ key, title }));
  const done = items.filter((item) => item.done && !item.changed).length;
  return { items, vanished, done, remaining: items.length - done };
}

/** The papers always required that are not ticked, or that changed since. Without progress: all of them. */
export function missingPapers(progress: Progress | undefined, guide: Checklist): readonly Item[] {
  const required = guide.required_documents.filter((paper) => paper.required).map(paperItem);
  return required.filter(({ key, content }) => progress?.ticks[key]?.content !== content);
}
