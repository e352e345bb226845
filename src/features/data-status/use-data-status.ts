import { useState } from 'react';
import { runtime } from '@/catalogue';
import { releaseStatus, type ReleaseStatus } from '@/catalogue/release-status';
import { useLoaded, type Loaded } from '@/catalogue/use-loaded';
import { dataStatusWords } from '@/copy/data-status-words';

export interface Answer {
  readonly title: string;
  readonly advice: string;
  readonly good: boolean;
}

export interface DataStatusView {
  readonly loaded: Loaded<ReleaseStatus | undefined>;
  /** What the button says; undefined while nothing can be checked. */
  readonly checking: string | undefined;
  /** How the check that the person asked for ended. */
  readonly answer: Answer | undefined;
  readonly check: () => void;
}

export const GOOD: readonly string[] = ['updated', 'up_to_date', 'not_due'];

/** Progress is shown in a few steps: each is a message to WeChat's screen. */
const STEPS = 8;

export function useDataStatus(): DataStatusView {
  const [checks, setChecks] = useState(0);
  const loaded = useLoaded(releaseStatus, String(checks));
  const [checking, setChecking] = useState<string>();
  const [answer, setAnswer] = useState<Answer>();

  const check = () => {
    if (checking !== undefined) return;
    setChecking(dataStatusWords.checking);
    setAnswer(undefined);
    const onProgress = ({ done, total }: { readonly done: number; readonly total: number }) => {
      if (total > 0 && done % Math.ceil(total / STEPS) === 0) setChecking(dataStatusWords.progress(done, total));
    };
    void runtime.check({ asked: true, onProgress }).then(({ outcome }) => {
      setChecking(undefined);
      setAnswer({ ...dataStatusWords.outcome[outcome], good: GOOD.includes(outcome) });
      setChecks((count) => count + 1);
    });
  };
  return { loaded, checking, answer, check };
}
