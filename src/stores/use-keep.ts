import { copy } from '@/copy';
import { toast } from '@/platform/notice';
import { shareThisPage } from '@/platform/share-link';
import { toggleFavourite, useIsFavourite, type Favourite } from './favourites';

/** Whether something is kept, and the tap that changes it. */
export function useKeep(favourite: Favourite): { readonly kept: boolean; readonly toggle: () => void } {
  const kept = useIsFavourite(favourite.id, favourite.type);
  return { kept, toggle: () => toast(toggleFavourite(favourite) === 'kept' ? copy.place.added : copy.place.removed) };
}

/** Shares the page (or the link given: a path of ours or a whole address) in a browser and says what came of it. */
export async function shareAloud(title: string, link?: string): Promise<void> {
  const outcome = await shareThisPage(title, link);
  if (outcome !== 'shared') toast(outcome === 'copied' ? copy.place.linkCopied : copy.place.copyRefused);
}
