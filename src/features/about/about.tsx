import { View } from '@tarojs/components';
import { loadDirectory, type Directory } from '@/catalogue/directory';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import { announcedTotal } from '@/domain/place/coverage';
import { KINDS } from '@/domain/place/kinds';
import { open } from '@/platform/navigation';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { Card } from '@/ui/card/card';
import { LinkRow, Row } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import css from './about.module.css';

/** Whose app this is, how old and how complete its data is, and to whom thanks are due. */
export function About() {
  const loaded = useLoaded(loadDirectory);
  return (
    <View>
      <Words title={copy.about.whose} words={[copy.about.whoseWords]} />
      {loaded.state === 'loading' && <Skeleton rows={4} />}
      {loaded.state === 'failed' && <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />}
      {loaded.state === 'ready' && <Data directory={loaded.value} />}
      <Words title={copy.about.how} words={[copy.about.howWords]} />
      <Words title={copy.about.mistakes} words={[copy.about.mistakesWords]} />
      <Words title={copy.about.licences} words={copy.about.licenceRows} />
    </View>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  return (
    <Section title={title}>
      <Card>
        {words.map((sentence) => (
          <View key={sentence} className={css.point}>
            {sentence}
          </View>
        ))}
      </Card>
    </Section>
  );
}

function Data({ directory }: { readonly directory: Directory }) {
  const { version, created, places, totals } = directory;
  return (
    <View>
      <Section title={copy.about.data}>
        <Card>
          <View className={css.point}>{copy.about.bundled}</View>
          <LinkRow title={copy.dataStatus.title} note={`${copy.about.release(version)}，${copy.about.day(created)}`} onTap={() => void open(routes.data())} />
        </Card>
      </Section>
      <Section title={copy.about.coverage}>
        <Card>
          {KINDS.map(({ id, label, unit }) => {
            const announced = announcedTotal(totals, id);
            const collected = copy.about.coverageRow(places.filter(({ kind }) => kind === id).length, unit);
            return (
              <Row key={id} title={label}>
                {announced ? `${collected}，${copy.about.announced(announced.total, announced.as_of)}` : collected}
              </Row>
            );
          })}
        </Card>
      </Section>
    </View>
  );
}
