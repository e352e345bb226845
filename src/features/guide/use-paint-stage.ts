import { useEffect, useState } from 'react';

const PAUSE = 50;

/** 0 at first, then counting up to `last`: a long page goes out in several messages, what is at the top first. */
export function usePaintStage(last: number): number {
  const [stage, setStage] = useState(0);
  useEffect(() => {
    if (stage >= last) return;
    const timer = setTimeout(() => setStage(stage + 1), PAUSE);
    return () => clearTimeout(timer);
  }, [stage, last]);
  return stage;
}
