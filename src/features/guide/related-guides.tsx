import { View } from '@tarojs/components';
import { guideWords } from '@/copy/guide-words';
import type { Guide } from '@/domain/guide/guide';
import { open } from '@/platform/navigation';
import { routes } from '@/routes';
import { LinkRow } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import css from './guide.module.css';

/** What is often needed as well. */
export function RelatedGuides({ guide, guides }: { readonly guide: Guide; readonly guides: readonly Guide[] }) {
  const related = (guide.related ?? []).flatMap((id) => guides.find((each) => each.id === id) ?? []);
  if (related.length === 0) return null;
  return (
    <Section title={guideWords.related}>
      <View className={css.links}>
        {related.map(({ id, title }) => (
          <LinkRow key={id} title={title} onTap={() => void open(routes.guide(id))} />
        ))}
      </View>
    </Section>
  );
}
