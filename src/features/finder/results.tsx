import { View } from '@tarojs/components';
import { useState } from 'react';
import { finderWords as words } from '@/copy/finder-words';
import type { Finding } from '@/domain/guide/eligibility-finder';
import type { Guide } from '@/domain/guide/guide';
import { open } from '@/platform/navigation';
import { routes } from '@/routes';
import { Button } from '@/ui/button/button';
import { Fold } from '@/ui/fold/fold';
import { LinkRow } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import css from './finder.module.css';

interface Line {
  readonly guide: Guide;
  readonly note: string;
}

/** The five lists; what may be possible is open, the rest waits behind its title. */
export function Results({ finding: { maybe, unsettled, needMore, unruled, cannot }, came }: { readonly finding: Finding; readonly came: boolean }) {
  const plain = (list: readonly { readonly guide: Guide }[]): readonly Line[] => list.map(({ guide }) => ({ guide, note: guide.summary }));
  return (
    <View>
      <Section title={words.maybe(maybe.length)} came={came}>
        <View className={css.note}>{maybe.length > 0 ? words.maybeNote : words.noneMaybe}</View>
        <View>{maybe.length > 0 && <View className={css.box}><Lines lines={maybe.map(({ guide, result }) => ({ guide, note: result.open.length > 0 ? words.stillOpen(guide.summary, result.open.length) : guide.summary }))} /></View>}</View>
      </Section>
      <View>
        {unsettled.length > 0 && (
          <Section title={words.unsettled(unsettled.length)}>
            <View className={css.note}>{words.unsettledNote}</View>
            <View className={css.box}>
              <Lines lines={unsettled.map(({ guide, result }) => ({ guide, note: words.stillOpen(guide.summary, result.open.length) }))} />
            </View>
          </Section>
        )}
      </View>
      <View>
        {needMore.length > 0 && (
          <Fold title={words.open(needMore.length)}>
            <Lines lines={plain(needMore)} />
          </Fold>
        )}
      </View>
      <View>
        {unruled.length > 0 && (
          <Fold title={words.unruled(unruled.length)}>
            <View className={css.note}>{words.unruledNote}</View>
            <Lines lines={plain(unruled)} />
          </Fold>
        )}
      </View>
      <View>
        {cannot.length > 0 && (
          <Fold title={words.cannot(cannot.length)}>
            <Lines lines={cannot.map(({ guide, result }) => ({ guide, note: words.because(result.because.map(({ text }) => text)) }))} />
          </Fold>
        )}
      </View>
    </View>
  );
}

const PORTION = 12;

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const [count, setCount] = useState(PORTION);
  const left = lines.length - count;
  return (
    <View>
      <View>
        {lines.slice(0, count).map(({ guide, note }) => (
          <LinkRow key={guide.id} title={guide.title} note={note} onTap={() => void open(routes.guide(guide.id))} />
        ))}
      </View>
      <View>{left > 0 && <Button onTap={() => setCount(count + PORTION)}>{words.more(Math.min(left, PORTION))}</Button>}</View>
    </View>
  );
}
