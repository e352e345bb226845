import { useState } from 'react';
import { catalogue } from '@/catalogue';
import { loadDirectory, type Directory } from '@/catalogue/directory';
import { useLoaded, type Loaded } from '@/catalogue/use-loaded';
import type { Guide } from '@/domain/guide/guide';
import { missingPapers } from '@/domain/guide/progress';
import { changePlan, newPlan, type Plan } from '@/domain/plan/plan';
import { now } from '@/platform/clock';
import { replace } from '@/platform/navigation';
import { randomId } from '@/platform/random-id';
import { routes, type MakeQuery } from '@/routes';
import { plansStore, putPlan } from '@/stores/plans';
import { chooseLabel, progressOf, progressStore } from '@/stores/progress';

export interface MakeGround {
  readonly directory: Directory;
  readonly guides: readonly Guide[];
}

export function useMakeGround(): Loaded<MakeGround> {
  return useLoaded(async () => {
    const [directory, guides] = await Promise.all([loadDirectory(), catalogue.records('guides')]);
    return { directory, guides };
  });
}

/** What was chosen so far. */
export interface Draft {
  readonly label: string;
  /** A guide of the list; otherwise `purpose` is typed. */
  readonly guide?: string;
  readonly purpose: string;
  readonly place?: string;
  readonly date?: string;
  readonly time?: string;
  /** The time was agreed on the phone. */
  readonly agreed: boolean;
}

export function useDraft({ place, guide, change }: MakeQuery, { guides }: MakeGround) {
  const [changed] = useState(() => plansStore.getState().plans.find(({ id }) => id === change));
  const [draft, setDraft] = useState<Draft>(() => ({
    label: changed?.label ?? progressStore.getState().label,
    guide: changed?.guide?.id ?? guide,
    purpose: changed?.purpose ?? guides.find(({ id }) => id === guide)?.short_title ?? '',
    place: changed?.place?.id ?? place,
    date: changed?.date,
    time: changed?.time,
    agreed: changed?.agreed === true,
  }));
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  return { draft, set, changed };
}

/** Keeps the plan and shows it. The chosen guide's papers still missing are noted with it. */
export async function savePlan(draft: Draft & { readonly date: string }, { directory, guides }: MakeGround, changed: Plan | undefined): Promise<void> {
  const { label, date, time } = draft;
  const guide = guides.find(({ id }) => id === draft.guide);
  const place = draft.place === undefined ? undefined : directory.placeById.get(draft.place);
  const papers = guide ? missingPapers(progressOf(progressStore.getState().progress, guide.id, label), guide).map(({ title }) => title) : [];
  const wish = {
    label,
    purpose: draft.purpose.trim(),
    place: place && { id: place.id, name: place.name },
    guide: guide && { id: guide.id, name: guide.short_title },
    date,
    time,
    agreed: time !== undefined && draft.agreed ? (true as const) : undefined,
    papers,
  };
  const at = now();
  const plan = changed ? changePlan(changed, wish, at) : newPlan({ id: randomId(at), ...wish }, at);
  chooseLabel(label);
  putPlan(plan);
  await replace(routes.plan(plan.id));
}
