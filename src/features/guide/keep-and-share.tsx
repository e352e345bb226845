import type { Guide } from '@/domain/guide/guide';
import { useKeep } from '@/stores/use-keep';
import { ButtonRow } from '@/ui/button/button';
import { KeepButton } from '@/ui/keep-button/keep-button';
import { ShareButton } from '@/ui/share-button/share-button';

/** At the top; in 长辈版 at the end, where nothing more is to be read. */
export function KeepAndShare({ guide, onShare }: { readonly guide: Guide; readonly onShare: () => void }) {
  const keep = useKeep({ id: guide.id, type: 'guide', name: guide.title });
  return (
    <ButtonRow>
      <KeepButton kept={keep.kept} onTap={keep.toggle} />
      <ShareButton onShare={onShare} />
    </ButtonRow>
  );
}
