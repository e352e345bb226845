import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { copy } from '@/copy';
import { shareWords as words } from '@/copy/share-words';
import { typed } from '@/copy/shown';
import { shareOfList, type HandList } from '@/domain/hand-list/hand-list';
import { queryOfCode } from '@/domain/share-link/code-query';
import { encodeShare } from '@/domain/share-link/share-code';
import type { ListShare } from '@/domain/share-link/share';
import { open } from '@/platform/navigation';
import type { ShareCard } from '@/platform/page';
import { routes } from '@/routes';
import { useElder } from '@/stores/settings';
import { codeOf, useForward } from '@/stores/use-forward';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Chip, Chips } from '@/ui/chip/chip';
import { ForwardRow } from '@/ui/forward-row/forward-row';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { ShareButton } from '@/ui/share-button/share-button';
import css from './hand-lists.module.css';
import { sendableOf, type Wish } from './sendable';
import { TooLong } from './too-long';
import type { ItemFacts } from './use-item-facts';

interface SendingProps {
  readonly list: HandList;
  readonly facts: ItemFacts;
  readonly onCard: (card: ShareCard) => void;
}

/** Forwards the list: as it is, or, when its words are too many for a link, in the way the person chooses. */
export function Sending({ list, facts, onCard }: SendingProps) {
  const [wish, setWish] = useState<Wish>();
  const whole = shareOfList(list);
  const sendable = sendableOf(encodeShare(whole), wish);
  const title = titleOf(list, facts);
  // WeChat's own menu asks nothing: what it forwards is what fits with the least left out.
  const first = sendable.state === 'choose' ? sendable.fallback : sendable.state === 'ready' ? sendable.share : undefined;
  const code = first && codeOf(first);
  useEffect(() => {
    onCard(code === undefined ? { title: copy.appName, path: routes.home(), query: '' } : { title, path: routes.sharedList(code), query: queryOfCode(code) });
  }, [title, code, onCard]);
  if (sendable.state === 'nothing') return null;
  return (
    <Section title={words.send}>
      <Card>
        <View>
          {sendable.state === 'choose' && <TooLong choices={sendable.choices} onChoose={setWish} />}
          {sendable.state === 'ready' && sendable.said && <Notice tone="calm">{sendable.said}</Notice>}
          {sendable.state === 'ready' && sendable.parts.length > 1 && <Parts parts={sendable.parts} chosen={wish?.part ?? 0} onChoose={(part) => setWish({ choice: 'parts', part })} />}
        </View>
        <Ways list={list} whole={whole} share={sendable.state === 'ready' ? sendable.share : undefined} title={title} facts={facts} />
      </Card>
    </Section>
  );
}

function Parts({ parts, chosen, onChoose }: { readonly parts: readonly ListShare[]; readonly chosen: number; readonly onChoose: (part: number) => void }) {
  const startOf = (index: number): number => parts.slice(0, index).reduce((sum, { items }) => sum + items.length, 1);
  return (
    <Chips>
      {parts.map(({ items }, index) => (
        <Chip key={startOf(index)} choice on={index === chosen} onTap={() => onChoose(index)}>
          {words.part(index + 1, startOf(index), startOf(index) + items.length - 1)}
        </Chip>
      ))}
    </Chips>
  );
}

interface WaysProps {
  readonly list: HandList;
  readonly whole: ListShare;
  /** Undefined while nothing fits a link: words always do. */
  readonly share: ListShare | undefined;
  readonly title: string;
  readonly facts: ItemFacts;
}

function Ways({ list, whole, share, title, facts }: WaysProps) {
  const elder = useElder();
  const sent = share ?? whole;
  const forward = useForward({ share: sent, title, sheet: () => facts.sheetOf(titleOf(list, facts), sent.note, sent.items) });
  const preview = () => {
    const code = share && codeOf(share);
    if (code !== undefined) void open(routes.sharedList(code));
  };
  return (
    <View>
      <View>
        {share && (
          <ButtonRow stacked={elder}>
            <ShareButton look="main" words={process.env.TARO_ENV === 'h5' ? words.send : words.sendWeChat} onShare={forward.onShare} />
            <Button onTap={preview}>{words.preview}</Button>
          </ButtonRow>
        )}
      </View>
      <View className={css.gap}>
        <ForwardRow elder={elder} onCopy={forward.onCopy} onPoster={share ? forward.onPoster : undefined} shown={forward.shown} />
      </View>
    </View>
  );
}

function titleOf({ title, items }: HandList, facts: ItemFacts): string {
  const [first] = items;
  if (title.trim() !== '') return typed(title.trim());
  if (!first) return words.untitled;
  return items.length > 1 ? words.many(facts.nameOf(first), items.length) : facts.nameOf(first);
}
