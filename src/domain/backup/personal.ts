import * as v from 'valibot';
import { HandListSchema } from '../hand-list/hand-list-schema';
import { ProgressSchema, type Progress } from '../guide/progress';
import { PlanSchema, type Plan } from '../plan/plan';

const FavouriteSchema = v.object({ id: v.string(), type: v.picklist(['place', 'guide', 'community']), name: v.string() });
export type BackupFavourite = Readonly<v.InferOutput<typeof FavouriteSchema>>;

/** Everything personal that moves to a new phone. */
export const PersonalSchema = v.object({
  favourites: v.array(FavouriteSchema),
  plans: v.array(PlanSchema),
  progress: v.array(ProgressSchema),
  /** Backups of apps before hand-picked lists have none. */
  lists: v.optional(v.array(HandListSchema), []),
});
export type Personal = Readonly<v.InferOutput<typeof PersonalSchema>>;

const keyOfFavourite = ({ type, id }: BackupFavourite): string => `${type} ${id}`;
const keyOfPlan = ({ id }: Plan): string => id;
const keyOfList = ({ id }: Personal['lists'][number]): string => id;
const keyOfProgress = ({ guide, label }: Progress): string => `${guide} ${label}`;

/** Both together: nothing of either is lost; of one plan, list or progress on both sides the later touched counts. */
export function mergePersonal(mine: Personal, brought: Personal): Personal {
  return {
    favourites: union(mine.favourites, brought.favourites, keyOfFavourite, () => false),
    plans: union(mine.plans, brought.plans, keyOfPlan, newer),
    lists: union(mine.lists, brought.lists, keyOfList, newer),
    progress: union(mine.progress, brought.progress, keyOfProgress, newer),
  };
}

const newer = (a: { readonly touched: number }, b: { readonly touched: number }): boolean => a.touched > b.touched;

function union<T>(mine: readonly T[], brought: readonly T[], keyOf: (each: T) => string, wins: (challenger: T, holder: T) => boolean): T[] {
  const kept = new Map<string, T>();
  for (const each of [...mine, ...brought]) {
    const held = kept.get(keyOf(each));
    if (held === undefined || wins(each, held)) kept.set(keyOf(each), each);
  }
  return [...kept.values()];
}
