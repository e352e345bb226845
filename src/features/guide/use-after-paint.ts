import { useEffect, useState } from 'react';

/** False at first, true once the first part is on the screen: a long page goes out in two messages. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPainted(true), 50);
    return () => clearTimeout(timer);
  }, []);
  return painted;
}
