import { View } from '@tarojs/components';
import { useEffect, useMemo, useState } from 'react';
import { copy } from '@/copy';
import { shareWords as words } from '@/copy/share-words';
import { typed } from '@/copy/shown';
import { shareOfList, type HandList } from '@/domain/hand-list/hand-list';
import { leftOutOf } from '@/domain/hand-list/left-out';
import { queryOfCode } from '@/domain/share-link/code-query';
import type { ListShare } from '@/domain/share-link/share';
import { open } from '@/platform/navigation';
import type { ShareCard } from '@/platform/page';
import { useSettled } from '@/platform/use-settled';
import { waysOn } from '@/platform/ways-on';
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
import { Trouble } from '@/ui/state/trouble';
import css from './hand-lists.module.css';
import { problemWords, sendableOf, unaskedOf, type Sendable, type Wish } from './sendable';
import { TooLong } from './too-long';
import type { ItemFacts } from './use-item-facts';

interface SendingProps {
  readonly list: HandList;
  readonly facts: ItemFacts;
  /** Given what makes the card: it is asked for when something is forwarded, so that it holds the newest words. */
  readonly onCard: (card: () => ShareCard) => void;
}

/** Forwards the list: as it is, or, when its words are too many for a link, in the way the person chooses. */
export function Sending({ list, facts, onCard }: SendingProps) {
  const [wish, setWish] = useState<Wish>();
  const [settled, settle] = useSettled(list);
  const sendable = useMemo(() => sendableOf(settled, wish), [settled, wish]);
  const leftOut = useMemo(() => leftOutOf(settled), [settled]);
  const newest = () => (settled === list ? sendable : sendableOf(list, wish));
  const title = titleOf(list, facts);
  useEffect(() => onCard(() => cardOf(title, unaskedOf(newest()))));
  if (sendable.state === 'empty') return null;
  const { choices, chosen } = sendable.state === 'ready' ? sendable : { choices: sendable.state === 'choose' ? sendable.choices : [], chosen: undefined };
  return (
    <Section title={words.send}>
      <Card>
        <View>
          {sendable.state === 'refused' && (
            <Notice tone="alarm">
              <View>{problemWords(sendable.problem, (index) => nameAt(settled, facts, index))}</View>
              <View>{words.badMeanwhile}</View>
            </Notice>
          )}
          {leftOut.length > 0 && (
            <Notice>
              <View>{words.leftOut}</View>
              {leftOut.map((text, index) => (
                <View key={index}>{typed(`“${text}”`)}</View>
              ))}
            </Notice>
          )}
          {choices.length > 0 && <TooLong choices={choices} chosen={chosen?.choice} menuLeavesOut={sendable.state === 'choose' && sendable.fallback !== undefined} onChoose={setWish} />}
          {chosen?.choice === 'parts' && <Parts parts={chosen.shares} chosen={wish?.part ?? 0} onChoose={(part) => setWish({ choice: 'parts', part })} />}
        </View>
        <Ways list={list} linked={sendable.state === 'ready'} newest={newest} settle={settle} title={title} facts={facts} />
      </Card>
    </Section>
  );
}

const cardOf = (title: string, share: ListShare | undefined): ShareCard => {
  const code = share && codeOf(share);
  return code === undefined ? { title: copy.appName, path: routes.home(), query: '' } : { title, path: routes.sharedList(code), query: queryOfCode(code) };
};

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
  /** Something fits a link: words always do. */
  readonly linked: boolean;
  /** What can be forwarded of the words as they are now. */
  readonly newest: () => Sendable;
  /** Shows what `newest` says. */
  readonly settle: () => void;
  readonly title: string;
  readonly facts: ItemFacts;
}

function Ways({ list, linked, newest, settle, title, facts }: WaysProps) {
  const elder = useElder();
  const going = (): ListShare | undefined => {
    settle();
    const sendable = newest();
    return sendable.state === 'ready' ? sendable.share : undefined;
  };
  const sheet = () => {
    const { note, items } = going() ?? shareOfList(list);
    return facts.sheet.state === 'ready' ? facts.sheet.value(titleOf(list, facts), note, items) : undefined;
  };
  const preview = () => {
    const share = going();
    const code = share && codeOf(share);
    if (code !== undefined) void open(routes.sharedList(code));
  };
  const forward = useForward({ share: going, title, sheet });
  return (
    <View>
      <View>
        {linked && (
          <ButtonRow stacked={elder}>
            <ShareButton look="main" words={process.env.TARO_ENV === 'h5' ? words.send : words.sendWeChat} onShare={forward.onShare} />
            <Button onTap={preview}>{words.preview}</Button>
          </ButtonRow>
        )}
      </View>
      <View className={css.gap}>
        {facts.sheet.state === 'loading' && <View className={css.small}>{words.sheetWaiting}</View>}
        {facts.sheet.state === 'failed' && <Trouble trouble={facts.sheet.trouble} {...waysOn(facts.sheet.retry)} />}
        {facts.sheet.state === 'ready' && <ForwardRow elder={elder} onCopy={forward.onCopy} onPoster={linked ? forward.onPoster : undefined} shown={forward.shown} />}
      </View>
    </View>
  );
}

const nameAt = ({ items }: HandList, facts: ItemFacts, index: number): string => {
  const item = items[index];
  return item ? facts.nameOf(item) : '';
};

function titleOf({ title, items }: HandList, facts: ItemFacts): string {
  const [first] = items;
  if (title.trim() !== '') return typed(title.trim());
  if (!first) return words.untitled;
  return items.length > 1 ? words.many(facts.nameOf(first), items.length) : facts.nameOf(first);
}
