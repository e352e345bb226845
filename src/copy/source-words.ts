import type { Freshness, Source } from '@/domain/place/source';
import { sourceWords as en } from './en/source-words';
import { copy } from './index';
import { live } from './live';

const words = live({ of: (kind: string, title: string, date: string) => `${kind}《${title}》，${date}` }, en);

/** "媒体报道《…》，2023-12-26": where a fact was read, without any link. */
export function sourceWords({ title, kind, date }: Source): string {
  return words.of(copy.sourceKind[kind], title.replace(/[《》]/g, ''), date ?? copy.place.sourceUndated);
}

/** Whether the resident should check before going: a warning, or nothing for recent official words. */
export function sourceWarning(freshness: Freshness): string | undefined {
  return freshness === 'current' ? undefined : copy.freshness[freshness];
}
