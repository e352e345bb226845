import type { Place } from '@/domain/place/place';
import { useKeep } from '@/stores/use-keep';
import { ButtonRow } from '@/ui/button/button';
import { KeepButton } from '@/ui/keep-button/keep-button';
import { ShareButton } from '@/ui/share-button/share-button';

/** At the top; in 长辈版 at the end, where nothing more is to be read. */
export function KeepAndShare({ place, onShare }: { readonly place: Place; readonly onShare: () => void }) {
  const keep = useKeep({ id: place.id, type: 'place', name: place.name });
  return (
    <ButtonRow>
      <KeepButton kept={keep.kept} onTap={keep.toggle} />
      <ShareButton onShare={onShare} />
    </ButtonRow>
  );
}
