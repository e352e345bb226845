import { View } from '@tarojs/components';
import type { ReleaseStatus } from '@/catalogue/release-status';
import { copy } from '@/copy';
import { dataStatusWords } from '@/copy/data-status-words';
import { momentWords } from '@/copy/moment-words';
import { localDay } from '@/domain/time/local-day';
import { open } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { LinkRow, Row } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import css from './data-status.module.css';
import { GOOD, useDataStatus, type Answer } from './use-data-status';

const words = dataStatusWords;

/** Which data this is, how old it is and when it was last checked; a way to check now; what the last update changed. */
export function DataStatus() {
  const { loaded, checking, answer, check } = useDataStatus();
  if (loaded.state === 'loading') return <Skeleton rows={3} />;
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  const status = loaded.value;
  if (!status) return <Trouble trouble="missing" {...waysOn()} />;
  return (
    <View>
      <Facts status={status} />
      <View>{answer ? <Ended answer={answer} /> : <Lately outcome={status.lastOutcome} />}</View>
      <View>
        {status.canCheck && (
          <Button look="main" icon="database" onTap={check}>
            {checking ?? words.check}
          </Button>
        )}
      </View>
      <View className={css.words}>{status.canCheck ? words.offlineToo : words.noEndpoint}</View>
      <View>{status.changes && status.changes.length > 0 && <Changes changes={status.changes} />}</View>
      <Section title={copy.mine.about}>
        <Card>
          <LinkRow title={words.about} onTap={() => void open(routes.about())} />
        </Card>
      </Section>
    </View>
  );
}

function Facts({ status }: { readonly status: ReleaseStatus }) {
  const { version, created, origin, expiry, lastSuccess, waiting } = status;
  const now = useNow();
  return (
    <View>
      <View>{now >= expiry && <Notice tone="alarm">{words.expired(localDay(lastSuccess ?? Date.parse(created)))}</Notice>}</View>
      <View>{waiting && <Notice tone="calm">{words.waiting}</Notice>}</View>
      <Card>
        <Row title={words.number}>{words.release(version)}</Row>
        <Row title={words.day}>{created}</Row>
        <Row title={words.checked}>{lastSuccess === undefined ? words.never : momentWords(lastSuccess, now)}</Row>
        <Row title={words.origin}>{words.origins[origin]}</Row>
      </Card>
    </View>
  );
}

/** How the last check ended, when it did not end well and nobody asked since. */
function Lately({ outcome }: { readonly outcome: string | undefined }) {
  const known = isOutcome(outcome) && !GOOD.includes(outcome) ? words.outcome[outcome] : undefined;
  return known ? <Ended answer={{ title: words.lately(known.title), advice: known.advice, good: false }} /> : null;
}

const isOutcome = (outcome: string | undefined): outcome is keyof typeof words.outcome => outcome !== undefined && Object.keys(words.outcome).includes(outcome);

function Ended({ answer }: { readonly answer: Answer }) {
  return (
    <Notice tone={answer.good ? 'calm' : 'warn'}>
      <View className={css.title}>{answer.title}</View>
      <View>{answer.advice}</View>
    </Notice>
  );
}

function Changes({ changes }: { readonly changes: NonNullable<ReleaseStatus['changes']> }) {
  const names: Readonly<Record<string, string>> = words.contents;
  return (
    <Section title={words.changes}>
      <Card>
        {changes.map(({ content, added, removed, changed }) => (
          <View key={content} className={css.point}>
            {words.change(names[content] ?? content, added, removed, changed)}
          </View>
        ))}
      </Card>
    </Section>
  );
}
