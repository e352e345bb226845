import { ButtonRow } from '../button/button';
import { ShareButton } from '../share-button/share-button';
import { KeepButton } from './keep-button';

interface KeepAndShareProps {
  readonly keep: { readonly kept: boolean; readonly toggle: () => void };
  readonly onShare: () => void;
}

/** At the top of a page; in 长辈版 at its end, where nothing more is to be read. */
export function KeepAndShare({ keep, onShare }: KeepAndShareProps) {
  return (
    <ButtonRow>
      <KeepButton kept={keep.kept} onTap={keep.toggle} />
      <ShareButton onShare={onShare} />
    </ButtonRow>
  );
}
