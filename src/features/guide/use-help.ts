import { useCallback, useMemo } from 'react';
import type { Guide } from '@/domain/guide/guide';
import { acknowledge, noteEvent, resetProgress, startProgress, tick, untick, viewProgress, type Progress, type ProgressView } from '@/domain/guide/progress';
import { labelsInUse } from '@/stores/labels';
import { usePlans } from '@/stores/plans';
import { changeProgress, chooseLabel, useLabel, useProgress, useProgressOf } from '@/stores/progress';

/** What was done of this guide for the person now helped, and every way to change it. */
export interface Help {
  readonly label: string;
  readonly labels: readonly string[];
  readonly choose: (label: string) => void;
  /** Undefined before the first tick. */
  readonly progress: Progress | undefined;
  readonly view: ProgressView;
  /** Ticks, or takes the tick back; what changed since is ticked anew. Stable, so that rows need not be drawn again. */
  readonly toggle: (key: string) => void;
  readonly note: (event: string, day: string | undefined) => void;
  readonly acknowledge: () => void;
  readonly reset: () => void;
}

export function useHelp(guide: Guide): Help {
  const label = useLabel();
  const plans = usePlans();
  const all = useProgress();
  const progress = useProgressOf(guide.id, label);
  const labels = useMemo(() => labelsInUse(plans, all, label), [plans, all, label]);
  const view = useMemo(() => viewProgress(progress ?? startProgress(guide, label, 0), guide), [progress, guide, label]);

  const toggle = useCallback(
    (key: string) =>
      changeProgress(guide, label, (held, at) => {
        const item = viewProgress(held, guide).items.find((each) => each.key === key);
        if (!item) return held;
        return item.done && !item.changed ? untick(held, key, at) : tick(held, item, at);
      }),
    [guide, label],
  );
  const note = useCallback((event: string, day: string | undefined) => changeProgress(guide, label, (held, at) => noteEvent(held, event, day, at)), [guide, label]);
  return {
    label,
    labels,
    choose: chooseLabel,
    progress,
    view,
    toggle,
    note,
    acknowledge: () => changeProgress(guide, label, (held) => acknowledge(held, guide)),
    reset: () => changeProgress(guide, label, (held, at) => resetProgress(held, guide, at)),
  };
}
