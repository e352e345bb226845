import { useState } from 'react';
import { copy } from '@/copy';
import { deviceSpot } from '@/domain/area/spot';
import { isInGuangzhou } from '@/domain/geo/point';
import { locate } from '@/platform/location';
import { chooseSpot } from './settings';

/** "用我的位置": asks once per tap; what came of it in words, when it is not simply done. */
export function useLocate(): { readonly busy: boolean; readonly trouble: string; readonly refused: boolean; readonly ask: () => Promise<boolean> } {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [refused, setRefused] = useState(false);

  const ask = async (): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setTrouble('');
    const answer = await locate();
    setBusy(false);
    setRefused(answer.outcome === 'refused');
    if (answer.outcome !== 'found') {
      setTrouble(copy.location[answer.outcome]);
      return false;
    }
    if (!isInGuangzhou(answer.point)) {
      setTrouble(copy.location.outside);
      return false;
    }
    chooseSpot(deviceSpot(answer.point, copy.location.mine));
    return true;
  };

  return { busy, trouble, refused, ask };
}
