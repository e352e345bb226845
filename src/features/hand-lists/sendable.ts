import { shareWords as words } from '@/copy/share-words';
import { shareOfList, type HandList } from '@/domain/hand-list/hand-list';
import type { Problem } from '@/domain/share-link/problems';
import { encodeShare, type Choice } from '@/domain/share-link/share-code';
import type { ListShare } from '@/domain/share-link/share';

/** The ways to forward a list whose words are too many for one link. */
export type ListChoice = { readonly choice: 'without_item_notes' | 'without_notes'; readonly share: ListShare } | Extract<Choice, { choice: 'parts' }>;

/** What the person chose when not everything fits one link; `part` counts from 0. */
export interface Wish {
  readonly choice: ListChoice['choice'];
  readonly part?: number;
}

export type Sendable =
  | { readonly state: 'empty' }
  /** No link can be made until the person changes what is wrong; words always can. */
  | { readonly state: 'refused'; readonly problem: Problem }
  | { readonly state: 'choose'; readonly choices: readonly ListChoice[]; readonly fallback: ListShare | undefined }
  /** `choices`: not everything fits a link, and these are the ways there are; empty when it does. */
  | { readonly state: 'ready'; readonly share: ListShare; readonly choices: readonly ListChoice[]; readonly chosen?: ListChoice };

/** What can be forwarded of a list under the choice made; a choice that no longer is one is asked anew. */
export function sendableOf(list: HandList, wish: Wish | undefined): Sendable {
  if (list.items.length === 0) return { state: 'empty' };
  const encoded = encodeShare(shareOfList(list));
  if (encoded.ok) return encoded.share.type === 'list' ? { state: 'ready', share: encoded.share, choices: [] } : { state: 'empty' };
  if (encoded.refusal.why !== 'too_long') return { state: 'refused', problem: encoded.refusal };
  const choices = encoded.refusal.choices.flatMap((choice) => ofList(choice) ?? []);
  const chosen = choices.find(({ choice }) => choice === wish?.choice);
  const share = chosen && shareOf(chosen, wish?.part);
  if (chosen && share) return { state: 'ready', share, choices, chosen };
  return { state: 'choose', choices, fallback: choices.flatMap((each) => (each.choice === 'parts' ? [] : each.share))[0] };
}

function shareOf(choice: ListChoice, part = 0): ListShare | undefined {
  return choice.choice === 'parts' ? (choice.shares[part] ?? choice.shares[0]) : choice.share;
}

function ofList(choice: Choice): ListChoice | undefined {
  if (choice.choice === 'parts') return choice;
  if (choice.choice !== 'without_item_notes' && choice.choice !== 'without_notes') return undefined;
  return choice.share.type === 'list' ? { choice: choice.choice, share: choice.share } : undefined;
}

/** What goes without a question, where nobody can be asked (WeChat's own menu): what fits with the least left out. */
export const unaskedOf = (sendable: Sendable): ListShare | undefined => (sendable.state === 'ready' ? sendable.share : sendable.state === 'choose' ? sendable.fallback : undefined);

/** What is wrong with a list, and what to do about it. `nameAt`: of the item at an index. */
export function problemWords(problem: Problem, nameAt: (index: number) => string): string {
  switch (problem.why) {
    case 'text_too_long':
      if (problem.index !== undefined) return words.badItemNote(problem.index + 1, nameAt(problem.index), problem.length, problem.most);
      return problem.field === 'title' ? words.badTitle(problem.length, problem.most) : words.badNote(problem.length, problem.most);
    case 'too_many':
      return words.badCount(problem.count, problem.most);
    case 'bad_id':
      return words.badItem((problem.index ?? 0) + 1, nameAt(problem.index ?? 0));
    case 'bad_value':
    case 'empty':
      return words.emptyAdvice;
  }
}
