import { useState } from 'react';
import { copy } from '@/copy';
import { listed } from '@/copy/join';
import { placeEntry } from '@/copy/plain-sheet';
import { planTitle } from '@/copy/plan-phrases';
import { planWords as words } from '@/copy/plan-words';
import type { Plan } from '@/domain/plan/plan';
import { queryOfCode } from '@/domain/share-link/code-query';
import type { PlainEntry, PlainSheet } from '@/domain/share-link/plain-text';
import { sendingOf, type PlanSending } from '@/domain/share-link/plan-sending';
import { planSheet } from '@/domain/share-link/plan-sheet';
import { shareOfPlan } from '@/domain/share-link/received-plan';
import type { ShareCard } from '@/platform/page';
import { routes } from '@/routes';
import { useForward, type ForwardWays } from '@/stores/use-forward';
import type { PlanFacts } from './use-plan-page';

export interface Sending {
  readonly sending: PlanSending;
  readonly ways: ForwardWays;
  /** The person chose to leave the papers out of the link. */
  readonly without: boolean;
  readonly leaveOut: () => void;
  /** A link goes out as things stand. */
  readonly linked: boolean;
  /** For WeChat's own menu, which asks nothing: what fits with the least left out. */
  readonly card: ShareCard;
  readonly sheet: () => Omit<PlainSheet, 'link'>;
}

/** How the plan goes to others: as a code, as words, as a picture. */
export function useSending(plan: Plan, facts: PlanFacts): Sending {
  const [without, setWithout] = useState(false);
  const whole = shareOfPlan(plan);
  const sending = sendingOf(whole);
  const sent = sending.state === 'ready' ? sending : sending.state === 'choose' ? sending.without : undefined;
  const linked = sending.state === 'ready' || (sending.state === 'choose' && without);
  const title = sent ? planTitle({ ...sent.share, ...(plan.guide && { guide: plan.guide }) }, plan.place?.name) : words.planTitle;
  const sheet = () => planSheet(plan, whereEntry(plan, facts), facts.directory.created);
  const ways = useForward({ share: linked && sent ? sent.share : whole, title, sheet });
  return {
    sending,
    ways,
    without: sending.state === 'choose' && without,
    leaveOut: () => setWithout(true),
    linked,
    card: sent ? { title, path: routes.sharedPlan(sent.code), query: queryOfCode(sent.code) } : { title, path: routes.home(), query: '' },
    sheet,
  };
}

/** The place as it is known today; one that is gone or not known is said to be. */
function whereEntry(plan: Plan, { where, directory }: PlanFacts): PlainEntry {
  if (where?.found === 'place') return placeEntry(where.place, directory.subdistricts);
  if (where?.found === 'gone') return { name: copy.gone.since(where.tombstone.name, where.tombstone.removed_on) };
  if (where === undefined) return { name: words.noPlace };
  return { name: plan.place?.name ?? listed(words.placeUnknown, words.placeNumber(where.ref.id)) };
}
