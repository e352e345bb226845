import { shareWords as words } from '@/copy/share-words';
import type { Choice, ShareCode } from '@/domain/share-link/share-code';
import type { ListShare } from '@/domain/share-link/share';

/** What the person chose when not everything fits one link; `part` counts from 0. */
export interface Wish {
  readonly choice: Choice['choice'];
  readonly part?: number;
}

export type Sendable =
  | { readonly state: 'nothing' }
  | { readonly state: 'choose'; readonly choices: readonly Choice[]; readonly fallback: ListShare | undefined }
  | { readonly state: 'ready'; readonly share: ListShare; readonly said: string | undefined; readonly parts: readonly ListShare[] };

/** What can be forwarded of a list under the choice made; a choice that no longer is one is asked anew. */
export function sendableOf(encoded: ShareCode, wish: Wish | undefined): Sendable {
  if (encoded.ok) return encoded.share.type === 'list' ? { state: 'ready', share: encoded.share, said: undefined, parts: [] } : { state: 'nothing' };
  if (encoded.refusal.why !== 'too_long') return { state: 'nothing' };
  const { choices } = encoded.refusal;
  const chosen = choices.find(({ choice }) => choice === wish?.choice);
  if (chosen && 'share' in chosen && chosen.share.type === 'list' && isSaid(chosen.choice)) return { state: 'ready', share: chosen.share, said: words.chosen[chosen.choice], parts: [] };
  if (chosen?.choice === 'parts') {
    const part = chosen.shares[wish?.part ?? 0] ?? chosen.shares[0];
    if (part) return { state: 'ready', share: part, said: undefined, parts: chosen.shares };
  }
  return { state: 'choose', choices, fallback: choices.flatMap((choice) => ('share' in choice && choice.share.type === 'list' ? [choice.share] : []))[0] };
}

const isSaid = (choice: Choice['choice']): choice is keyof typeof words.chosen => choice in words.chosen;
