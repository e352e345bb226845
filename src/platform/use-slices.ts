import { useEffect, useState } from 'react';

const SLICE = 10;

/** How many rows of `count` to draw: ten more at a time, because more of them in one message to WeChat's screen would be over 20 KB. */
export function useSlices(count: number): number {
  const [drawn, setDrawn] = useState(SLICE);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn((before) => before + SLICE), 30);
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}
