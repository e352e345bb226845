import { shareWords as words } from '@/copy/share-words';
import { copy } from '@/copy';
import { open } from '@/platform/navigation';
import { singlePage } from '@/platform/single-page';
import { routes } from '@/routes';
import { Button } from '@/ui/button/button';
import { Empty } from '@/ui/state/empty';

export type LinkTroubleKind = 'none' | 'newer' | 'damaged' | 'malformed';

const said = (kind: LinkTroubleKind): { readonly title: string; readonly advice: string } =>
  ({
    none: { title: words.noneTitle, advice: words.noneAdvice },
    newer: { title: words.newerTitle, advice: words.newerAdvice },
    damaged: { title: words.damagedTitle, advice: words.damagedAdvice },
    malformed: { title: words.malformedTitle, advice: words.malformedAdvice },
  })[kind];

/** A link that shows nothing: why, and where to go instead. */
export function LinkTrouble({ kind }: { readonly kind: LinkTroubleKind }) {
  return (
    <Empty icon="share" {...said(kind)}>
      {!singlePage() && (
        <Button look="main" icon="search" onTap={() => void open(routes.search())}>
          {words.search}
        </Button>
      )}
      {!singlePage() && (
        <Button icon="home" onTap={() => void open(routes.home())}>
          {copy.action.home}
        </Button>
      )}
    </Empty>
  );
}
