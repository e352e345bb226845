import { View } from '@tarojs/components';
import { doubtWords, guideWords, ruleSource } from '@/copy/guide-words';
import { isUnsettled, type Eligibility, type JudgedRule } from '@/domain/guide/eligibility';
import type { Guide } from '@/domain/guide/guide';
import { open } from '@/platform/navigation';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Icon } from '@/ui/icon/icon';
import { LinkRow } from '@/ui/row/row';
import css from './guide.module.css';

interface VerdictProps {
  readonly guide: Guide;
  readonly guides: readonly Guide[];
  readonly result: Eligibility;
  readonly today: string;
}

/** What the answers come to: never more than "maybe", with the reason and where it is written. */
export function Verdict({ guide, guides, result, today }: VerdictProps) {
  if (result.state === 'maybe') {
    const unsettled = isUnsettled(result);
    const met = result.rules.filter(({ verdict }) => verdict.verdict === 'met');
    return (
      <Card>
        <View className={css.maybe}>
          <Icon name={unsettled ? 'help' : 'check'} />
          <View aria-live="polite">{unsettled ? guideWords.unsure : guideWords.maybe}</View>
        </View>
        <View className={css.quiet}>{met.length > 0 ? guideWords.maybeNote : guideWords.maybeOpen}</View>
        {met.map((judged) => (
          <Rule key={judged.rule.text} guide={guide} judged={judged} today={today} />
        ))}
        <View>
          {result.open.length > 0 && (
            <View>
              <View className={css.group}>{guideWords.stillOpen}</View>
              {result.open.map((judged) => (
                <Rule key={judged.rule.text} guide={guide} judged={judged} today={today} />
              ))}
            </View>
          )}
        </View>
      </Card>
    );
  }
  if (result.state !== 'cannot') return null;
  const instead = result.otherwise.flatMap((id) => guides.find((each) => each.id === id) ?? []);
  return (
    <Card>
      <View className={css.cannot}>
        <Icon name="alert" />
        <View aria-live="polite">{guideWords.cannot}</View>
      </View>
      <View className={css.quiet}>{guideWords.cannotBecause}</View>
      {result.rules.filter(({ verdict }) => verdict.verdict === 'failed').map((judged) => (
        <Rule key={judged.rule.text} guide={guide} judged={judged} today={today} />
      ))}
      <View className={css.quiet}>{guideWords.cannotNote}</View>
      <View>
        {instead.length > 0 && (
          <View>
            <View className={css.group}>{guideWords.lookAt}</View>
            {instead.map(({ id, title, summary }) => (
              <LinkRow key={id} title={title} note={summary} onTap={() => void open(routes.guide(id))} />
            ))}
          </View>
        )}
      </View>
      <ButtonRow>
        <Button icon="phone" onTap={waysOn().onCall}>
          {guideWords.ask12345}
        </Button>
      </ButtonRow>
    </Card>
  );
}

function Rule({ guide, judged: { rule, verdict }, today }: { readonly guide: Guide; readonly judged: JudgedRule; readonly today: string }) {
  const source = ruleSource(guide, rule, today);
  return (
    <View className={css.point}>
      <View>{rule.text}</View>
      {verdict.verdict === 'undecidable' && <View className={css.limit}>{doubtWords(verdict.doubt)}</View>}
      {source && <View className={css.quiet}>{source}</View>}
    </View>
  );
}
