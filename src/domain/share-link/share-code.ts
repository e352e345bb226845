import { cleanShare } from './clean-share';
import { problemOf, type Problem } from './problems';
import type { ListItem, ListShare, Share } from './share';
import { writeShare } from './write-share';

/**
 * WeChat's plain URL scheme takes a query of at most 512 URL-encoded characters, `s=` among them. Nothing longer is made,
 * so that a link goes through every carrier. Scenes of mini-program codes take 32.
 */
export const LONGEST_CODE = 510;
export const LONGEST_SCENE = 32;

/** What the sender can choose instead; every share given here fits. */
export type Choice =
  | { readonly choice: 'without_item_notes' | 'without_notes' | 'without_ticks' | 'without_papers'; readonly share: Share }
  /** The same list in several links, in order; the note to all stands in the first. */
  | { readonly choice: 'parts'; readonly shares: readonly ListShare[] }
  /** As words instead of a link. */
  | { readonly choice: 'plain_text' };

export type Refusal = Problem | { readonly why: 'too_long'; readonly length: number; readonly most: number; readonly choices: readonly Choice[] };

export type ShareCode =
  /** `share` is what the receiver will see: texts cleaned. */
  | { readonly ok: true; readonly code: string; readonly share: Share }
  | { readonly ok: false; readonly refusal: Refusal };

/** The code of a share in at most `most` characters of A-Z a-z 0-9 - _, or why there is none and what to do instead. */
export function encodeShare(wish: Share, most: number = LONGEST_CODE): ShareCode {
  const share = cleanShare(wish);
  const problem = problemOf(share);
  if (problem !== undefined) return { ok: false, refusal: problem };
  const code = writeShare(share);
  if (code.length <= most) return { ok: true, code, share };
  return { ok: false, refusal: { why: 'too_long', length: code.length, most, choices: choicesFor(share, most) } };
}

function choicesFor(share: Share, most: number): readonly Choice[] {
  const fits = (shorter: Share): boolean => writeShare(shorter).length <= most;
  const shortened = shorterOnes(share).filter((choice) => fits(choice.share));
  const shares = share.type === 'list' ? parts(share, fits) : undefined;
  return [...shortened, ...(shares === undefined ? [] : [{ choice: 'parts', shares } as const]), { choice: 'plain_text' }];
}

function shorterOnes(share: Share): readonly Extract<Choice, { share: Share }>[] {
  if (share.type === 'guide') return [{ choice: 'without_ticks', share: { type: 'guide', id: share.id } }];
  if (share.type === 'plan') return [{ choice: 'without_papers', share: { ...share, papers: [] } }];
  if (share.type !== 'list') return [];
  const items = share.items.map(({ ref }) => ({ ref }));
  const { title } = share;
  return [
    { choice: 'without_item_notes', share: { ...share, items } },
    { choice: 'without_notes', share: { type: 'list', ...(title !== undefined && { title }), items } },
  ];
}

/** As few links as possible; undefined when a single entry does not fit either. */
function parts(share: ListShare, fits: (part: ListShare) => boolean): readonly ListShare[] | undefined {
  const found: ListShare[] = [];
  const title = share.title === undefined ? {} : { title: share.title };
  let rest: readonly ListItem[] = share.items;
  while (rest.length > 0) {
    const head: Omit<ListShare, 'items'> = found.length === 0 ? share : { type: 'list', ...title };
    const partOf = (count: number): ListShare => ({ ...head, items: rest.slice(0, count) });
    let count = 0;
    while (count < rest.length && fits(partOf(count + 1))) count++;
    if (count === 0) return undefined;
    found.push(partOf(count));
    rest = rest.slice(count);
  }
  return found;
}
