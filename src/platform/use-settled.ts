import { useCallback, useEffect, useState } from 'react';

/** How long nothing is typed before what was typed counts as settled. */
const PAUSE_MS = 500;

/**
 * A value that changes with every key, as it was when it last stood still; and what makes the newest one count at once. What is slow
 * to work out is worked out of this one, so that typing never waits.
 */
export function useSettled<T>(value: T): readonly [T, () => void] {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (Object.is(value, settled)) return;
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return [settled, useCallback(() => setSettled(value), [value])];
}
