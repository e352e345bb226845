import { encodeShare } from './share-code';
import type { PlanShare } from './share';

export interface SendablePlan {
  /** As the receiver sees it: texts cleaned. */
  readonly share: PlanShare;
  readonly code: string;
}

/** How a plan can be forwarded as a link. `choose`: only without its papers; `nothing`: as words alone. */
export type PlanSending =
  | ({ readonly state: 'ready' } & SendablePlan)
  | { readonly state: 'choose'; readonly without: SendablePlan }
  | { readonly state: 'nothing' };

/** Papers are the only part of a plan that can be too much for a code: too many of them, one too long, or all together. */
export function sendingOf(share: PlanShare): PlanSending {
  const whole = encoded(share);
  if (whole) return { state: 'ready', ...whole };
  const without = encoded({ ...share, papers: [] });
  return without ? { state: 'choose', without } : { state: 'nothing' };
}

function encoded(wish: PlanShare): SendablePlan | undefined {
  const made = encodeShare(wish);
  return made.ok && made.share.type === 'plan' ? { share: made.share, code: made.code } : undefined;
}
