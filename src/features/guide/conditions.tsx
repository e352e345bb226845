import { View } from '@tarojs/components';
import { copy } from '@/copy';
import type { Guide } from '@/domain/guide/guide';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import { Tag } from '@/ui/tag/tag';
import css from './guide.module.css';

type GuideProps = { readonly guide: Guide };

export function Eligibility({ guide }: GuideProps) {
  if (guide.eligibility.length === 0) return null;
  return (
    <Section title={copy.guide.eligibility}>
      <Card>
        {guide.eligibility.map((condition) => (
          <View key={condition} className={css.point}>
            {condition}
          </View>
        ))}
      </Card>
    </Section>
  );
}

export function Documents({ guide }: GuideProps) {
  const { required_documents: documents } = guide;
  return (
    <Section title={copy.guide.documents}>
      <Card>
        {documents.length === 0 && <View>{copy.guide.documentsUnknown}</View>}
        {documents.map(({ name, note, required }) => (
          <View key={name} className={css.point}>
            <View className={css.document}>
              <View>{name}</View>
              {!required && <Tag tone="soon">{copy.guide.whenNeeded}</Tag>}
            </View>
            {note && <View className={css.quiet}>{note}</View>}
          </View>
        ))}
      </Card>
    </Section>
  );
}

export function Deadlines({ guide }: GuideProps) {
  if (guide.deadlines.length === 0) return null;
  return (
    <Section title={copy.guide.deadlines}>
      <Card>
        {guide.deadlines.map(({ name, text }) => (
          <View key={name} className={css.point}>
            <View>{name}</View>
            <View className={css.quiet}>{text}</View>
          </View>
        ))}
      </Card>
    </Section>
  );
}
