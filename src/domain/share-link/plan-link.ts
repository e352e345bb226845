import { textFingerprint } from '../release/fingerprint';
import { oldPlanLink, type PageQuery } from './old-plan-link';
import { readShare } from './read-share';
import type { PlanShare } from './share';

/** What a link to the page of a plan brings. */
export interface PlanLink {
  readonly id: string;
  readonly plan: PlanShare;
  /** What the sender's phone called the place, of a link before codes: their word, shown as such where the data has no name. */
  readonly saidPlace?: string;
}

/**
 * The plan of a page's query: in its `code`, else in the fields of before. Undefined when there is none that this version wholly
 * understands. A code holds no id: one made of the code lets the same link opened twice be one plan. Never throws.
 */
export function planLinkOf(code: string | undefined, query: PageQuery): PlanLink | undefined {
  if (code === undefined) return oldPlanLink(query);
  const read = readShare(code);
  return read.status === 'ok' && read.share.type === 'plan' ? { id: `s-${textFingerprint(code)}`, plan: read.share } : undefined;
}
