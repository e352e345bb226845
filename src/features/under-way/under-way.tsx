import { View } from '@tarojs/components';
import { loadGuidesById } from '@/catalogue/plan-world';
import { useLoaded } from '@/catalogue/use-loaded';
import { listed } from '@/copy/join';
import { personWords } from '@/copy/person-words';
import { upcomingWords as words } from '@/copy/upcoming-words';
import type { Guide } from '@/domain/guide/guide';
import { viewProgress, type Progress } from '@/domain/guide/progress';
import { open } from '@/platform/navigation';
import { chooseLabel, useProgress } from '@/stores/progress';
import { routes } from '@/routes';
import { Section } from '@/ui/section/section';
import { Tap } from '@/ui/tap/tap';
import css from './under-way.module.css';

const MOST = 10;

/** What was begun for whom, and what comes next; nothing where nothing was begun. */
export function UnderWay() {
  const begun = useProgress().filter(({ ticks, events }) => Object.keys(ticks).length > 0 || Object.keys(events).length > 0);
  return (
    <View>
      {begun.length > 0 && (
        <Section title={words.underWay}>
          <Rows begun={begun.slice(-MOST)} />
        </Section>
      )}
    </View>
  );
}

function Rows({ begun }: { readonly begun: readonly Progress[] }) {
  const loaded = useLoaded(loadGuidesById);
  return (
    <View>
      {loaded.state === 'ready' && (
        <View className={css.box}>
          {begun.map((progress) => (
            <Row key={`${progress.guide} ${progress.label}`} progress={progress} guide={loaded.value.get(progress.guide)} />
          ))}
        </View>
      )}
    </View>
  );
}

function Row({ progress, guide }: { readonly progress: Progress; readonly guide: Guide | undefined }) {
  const { title, count, note } = guide ? wordsOf(progress, guide) : { title: words.forPerson(personWords(progress.label), progress.guide), count: '', note: words.gone };
  const go = () => {
    chooseLabel(progress.label);
    void open(routes.guide(progress.guide));
  };
  return (
    <Tap className={css.row} role="link" label={listed(title, count, note)} onTap={go}>
      <View className={css.head}>
        <View className={css.title}>{title}</View>
        {count && <View className={css.count}>{count}</View>}
      </View>
      <View className={css.note}>{note}</View>
    </Tap>
  );
}

function wordsOf(progress: Progress, guide: Guide) {
  const { items } = viewProgress(progress, guide);
  const steps = items.filter(({ type }) => type === 'step');
  const open = items.filter((item) => !item.done || item.changed);
  const next = open.find(({ type }) => type === 'step');
  const required = new Set(guide.required_documents.filter((paper) => paper.required).map(({ name }) => name));
  const missing = open.filter(({ type, title }) => type === 'paper' && required.has(title)).length;
  return {
    title: words.forPerson(personWords(progress.label), guide.short_title),
    count: steps.length > 0 ? words.steps(steps.filter((item) => item.done && !item.changed).length, steps.length) : '',
    note: listed(items.some(({ changed }) => changed) && words.changed, missing > 0 && words.papers(missing), next ? words.next(next.title) : missing === 0 && words.finished),
  };
}
