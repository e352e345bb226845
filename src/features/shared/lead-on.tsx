import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { knowsArea } from '@/catalogue/filtered';
import { useLoaded } from '@/catalogue/use-loaded';
import { shareWords as words } from '@/copy/share-words';
import { pathWithCode } from '@/domain/share-link/code-query';
import type { Share } from '@/domain/share-link/share';
import { replace } from '@/platform/navigation';
import type { ShareCard } from '@/platform/page';
import { singlePage } from '@/platform/single-page';
import { waysOn } from '@/platform/ways-on';
import { pageOfShare } from '@/routes';
import { Notice } from '@/ui/notice/notice';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { FilterWords } from './filter-words';
import { PlanWords } from './plan-words';
import { ReceivedList } from './received-list';

type Leading = Exclude<Share, { type: 'list' }>;

interface LeadOnProps {
  readonly share: Leading;
  readonly code: string;
  /** Part of the link was not understood: it is said here, so nothing leads away from it. */
  readonly newer: boolean;
  readonly onCard: (card: ShareCard) => void;
}

/** Goes to the page that shows it; where no page can be opened, shows it here in words. */
export function LeadOn({ share, code, newer, onCard }: LeadOnProps) {
  const stay = singlePage() || newer;
  const loaded = useLoaded(async () => (stay ? undefined : targetOf(share, code)), code);
  const [stuck, setStuck] = useState(false);
  const target = loaded.state === 'ready' ? loaded.value : undefined;
  useEffect(() => {
    if (target !== undefined) replace(target).catch(() => setStuck(true));
  }, [target]);
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  const nowhere = loaded.state === 'ready' && target === undefined;
  if (!stay && !nowhere && !stuck) return <Skeleton rows={5} />;
  return (
    <View>
      <View>{stuck && <Notice>{words.notMoved}</Notice>}</View>
      <InWords share={share} code={code} onCard={onCard} />
    </View>
  );
}

function InWords({ share, code, onCard }: Omit<LeadOnProps, 'newer'>) {
  if (share.type === 'filter') return <FilterWords filter={share} code={code} onCard={onCard} />;
  if (share.type === 'plan') return <PlanWords plan={share} code={code} onCard={onCard} />;
  return <ReceivedList single share={{ type: 'list', items: [{ ref: { type: share.type, id: share.id } }] }} code={code} onCard={onCard} />;
}

/** The path of a page says all of a share but a plan. Undefined when it is to be said here why there is nothing to go to. */
async function targetOf(share: Leading, code: string): Promise<string | undefined> {
  if (share.type === 'filter' && !(await knowsArea(share.area))) return undefined;
  return share.type === 'plan' ? pathWithCode(pageOfShare(share), code) : pageOfShare(share);
}
