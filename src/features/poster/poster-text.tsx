import { View } from '@tarojs/components';
import { series } from '@/copy/join';
import type { Poster } from '@/domain/poster';
import { Card } from '@/ui/card/card';
import { Row } from '@/ui/row/row';
import css from './poster.module.css';

/** What stands on the poster, as text: where the picture cannot be drawn or kept. */
export function PosterText({ poster }: { readonly poster: Poster }) {
  const { title, subtitle, entries, checks, foot } = poster;
  return (
    <Card>
      <View className={css.title}>{title}</View>
      <View>{subtitle && <View className={css.hint}>{subtitle}</View>}</View>
      {entries.map(({ name, facts, caution }, index) => (
        <View key={`${index} ${name}`}>
          <View>{name !== '' && <View className={css.title}>{name}</View>}</View>
          {facts.map(({ label, text }) => (
            <Row key={label} title={label}>
              {text}
            </Row>
          ))}
          <View>{caution && <View className={css.hint}>{caution}</View>}</View>
        </View>
      ))}
      <View>{checks && <Row title={checks.title}>{series(checks.items.map((item) => item.title))}</Row>}</View>
      <View className={css.hint}>{foot.join('')}</View>
    </Card>
  );
}
