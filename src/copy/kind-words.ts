import { kindOf, type KindId } from '@/domain/place/kinds';
import { KIND_WORDS, type KindWords } from './en/kind-words';
import { language } from './language';

/** A kind of place in words; undefined for a kind this version does not know. */
export function kindWords(id: string): KindWords | undefined {
  const kind = kindOf(id);
  return kind && language() === 'en' ? KIND_WORDS[kind.id as KindId] : kind;
}
