import { View } from '@tarojs/components';
import { useMemo } from 'react';
import { shareWords as words } from '@/copy/share-words';
import { readShare } from '@/domain/share-link/read-share';
import type { Share } from '@/domain/share-link/share';
import type { ShareCard } from '@/platform/page';
import { Notice } from '@/ui/notice/notice';
import { LeadOn } from './lead-on';
import { LinkTrouble } from './link-trouble';
import { ReceivedList } from './received-list';
import { ReceivedTicks } from './received-ticks';

interface ReceivedProps {
  readonly code: string | undefined;
  /** Tells what is forwarded from here. */
  readonly onCard: (card: ShareCard) => void;
}

/** Whatever a code says, from the code and the data on this phone alone. */
export function Received({ code, onCard }: ReceivedProps) {
  const read = useMemo(() => (code === undefined ? undefined : readShare(code)), [code]);
  if (read === undefined || code === undefined) return <LinkTrouble kind="none" />;
  if (read.status === 'damaged' || read.status === 'malformed') return <LinkTrouble kind={read.status} />;
  if (read.share === undefined) return <LinkTrouble kind="newer" />;
  return (
    <View>
      <View>{read.status === 'newer' && <Notice>{words.newerPart}</Notice>}</View>
      <Shown share={read.share} code={code} newer={read.status === 'newer'} onCard={onCard} />
    </View>
  );
}

function Shown({ share, code, newer, onCard }: { readonly share: Share; readonly code: string; readonly newer: boolean; readonly onCard: (card: ShareCard) => void }) {
  if (share.type === 'list') return <ReceivedList share={share} code={code} onCard={onCard} />;
  if (share.type === 'guide' && share.ticked) return <ReceivedTicks id={share.id} ticked={share.ticked} code={code} onCard={onCard} />;
  return <LeadOn share={share} code={code} newer={newer} onCard={onCard} />;
}
