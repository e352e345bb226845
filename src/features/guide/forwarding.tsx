import { View } from '@tarojs/components';
import { useState } from 'react';
import { gatherWords as words } from '@/copy/gather-words';
import { guidePageWords } from '@/copy/guide-page-words';
import { papersEntry } from '@/copy/plain-sheet';
import type { Guide } from '@/domain/guide/guide';
import { gather, useIsGathered } from '@/stores/gather';
import { useElder } from '@/stores/settings';
import { codeOf, useForward, type ForwardWays } from '@/stores/use-forward';
import { useKeep } from '@/stores/use-keep';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { CheckRow } from '@/ui/check-row/check-row';
import { ForwardRow } from '@/ui/forward-row/forward-row';
import { KeepAndShare } from '@/ui/keep-button/keep-and-share';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import type { Help } from './use-help';

export interface GuideForward {
  readonly ways: ForwardWays;
  /** There are ticks that could go along. */
  readonly hasTicks: boolean;
  readonly withTicks: boolean;
  readonly setWithTicks: (on: boolean) => void;
  /** They do not fit a link and stay here. */
  readonly tooMany: boolean;
  /** Of the guide with the ticks; undefined when it goes alone. */
  readonly code: string | undefined;
}

/** The guide to forward, and on request what is ticked off for the person now helped. */
export function useGuideForward(guide: Guide, help: Help, dataDate: string): GuideForward {
  const [wanted, setWanted] = useState(false);
  const ticked = help.view.items.filter(({ done, changed }) => done && !changed).map(({ key }) => key);
  const withTicks = wanted && ticked.length > 0;
  const code = withTicks ? codeOf({ type: 'guide', id: guide.id, ticked }) : undefined;
  const ways = useForward({
    share: { type: 'guide', id: guide.id, ...(code !== undefined && { ticked }) },
    title: guidePageWords.share(guide.title),
    sheet: () => ({ title: guidePageWords.share(guide.title), entries: [papersEntry(guide, withTicks ? new Set(ticked) : undefined)], dataDate }),
  });
  return { ways, hasTicks: ticked.length > 0, withTicks, setWithTicks: setWanted, tooMany: withTicks && code === undefined, code };
}

/** Gather it for a list, forward it as words or a picture, with the ticks or without. */
export function Forwarding({ guide, forward }: { readonly guide: Guide; readonly forward: GuideForward }) {
  const keep = useKeep({ id: guide.id, type: 'guide', name: guide.title });
  const elder = useElder();
  const item = { ref: { type: 'guide', id: guide.id }, name: guide.title } as const;
  const gathered = useIsGathered(item);
  const { ways, hasTicks, withTicks, setWithTicks, tooMany } = forward;
  return (
    <Section title={words.send}>
      <Card>
        <View>{hasTicks && <CheckRow id="ticks" done={withTicks} plain title={words.withTicks} lines={[words.withTicksNote]} onTap={() => setWithTicks(!withTicks)} />}</View>
        <View>{tooMany && <Notice>{words.ticksTooMany}</Notice>}</View>
        <ButtonRow stacked={elder}>
          <Button icon={gathered ? 'check' : 'list'} onTap={() => gather(item)}>
            {gathered ? words.gathered : words.gather}
          </Button>
        </ButtonRow>
        <View>{elder && <KeepAndShare keep={keep} onShare={ways.onShare} />}</View>
        <ForwardRow elder={elder} onCopy={ways.onCopy} onPoster={ways.onPoster} shown={ways.shown} />
      </Card>
    </Section>
  );
}
