import { guideWords } from '@/copy/guide-words';
import type { ItemState } from '@/domain/guide/progress';

/** What an update of the data did to an item since the person last saw it. */
export const itemTag = ({ changed, fresh }: ItemState): string | undefined => (changed ? guideWords.changed : fresh ? guideWords.fresh : undefined);
