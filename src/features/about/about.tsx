import { View } from '@tarojs/components';
import { loadDirectory, type Directory } from '@/catalogue/directory';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import { aboutWords } from '@/copy/about-words';
import { dataStatusWords } from '@/copy/data-status-words';
import { listed } from '@/copy/join';
import { kindWords } from '@/copy/kind-words';
import { announcedTotal } from '@/domain/place/coverage';
import { KINDS, type Kind } from '@/domain/place/kinds';
import { open } from '@/platform/navigation';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { Card } from '@/ui/card/card';
import { LinkRow, Row } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { Trouble } from '@/ui/state/trouble';
import css from './about.module.css';

/** Whose app this is, how old and how complete its data is, and to whom thanks are due. */
export function About() {
  const loaded = useLoaded(loadDirectory);
  return (
    <View>
      <Words title={aboutWords.whose} words={[aboutWords.whoseWords]} />
      {loaded.state === 'failed' ? <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} /> : <Data directory={loaded.state === 'ready' ? loaded.value : undefined} />}
      <Words title={aboutWords.how} words={[aboutWords.howWords]} />
      <Words title={aboutWords.mistakes} words={[aboutWords.mistakesWords]} />
      <Words title={aboutWords.licences} words={aboutWords.licenceRows} />
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

/** Every row is there from the start, so that nothing below jumps when the data comes. */
function Data({ directory }: { readonly directory: Directory | undefined }) {
  return (
    <View>
      <Section title={aboutWords.data}>
        <Card>
          <View className={css.point}>{aboutWords.bundled}</View>
          <LinkRow title={dataStatusWords.title} note={directory ? listed(aboutWords.release(directory.version), aboutWords.day(directory.created)) : copy.state.loading} onTap={() => void open(routes.data())} />
        </Card>
      </Section>
      <Section title={aboutWords.coverage}>
        <Card>
          {KINDS.map((kind) => (
            <Row key={kind.id} title={kindWords(kind.id)?.label ?? ''}>
              {directory ? coverage(kind, directory) : copy.state.loading}
            </Row>
          ))}
        </Card>
      </Section>
    </View>
  );
}

function coverage({ id, unit }: Kind, { places, totals }: Directory): string {
  const announced = announcedTotal(totals, id);
  const collected = aboutWords.coverageRow(places.filter(({ kind }) => kind === id).length, unit);
  return announced ? listed(collected, aboutWords.announced(announced.total, announced.as_of)) : collected;
}
