import { View } from '@tarojs/components';
import { Card } from '@/ui/card/card';
import { Icon, ICONS } from '@/ui/icon/icon';
import { Section } from '@/ui/section/section';
import { Tag, type Tone } from '@/ui/tag/tag';
import { COLOURS, PAIRS } from '@/ui/tokens/colour';
import css from './gallery.module.css';

const TONES: readonly Tone[] = ['open', 'soon', 'closed', 'unknown', 'warn'];

/** Text sizes, colours on their grounds, icons, tags. */
export function Foundations() {
  return (
    <View>
      <Section title="字">
        <Card>
          <View className={css.heading}>标题 街坊服务 0123</View>
          <View className={css.title}>小标题 街坊服务 0123</View>
          <View>正文 街坊服务 0123</View>
          <View className={css.small}>小字 街坊服务 0123</View>
        </Card>
      </Section>
      <Section title="颜色">
        <View className={css.swatches}>
          {PAIRS.map(([text, ground]) => (
            <View key={text + ground} className={css.swatch} style={{ color: `var(--${text})`, background: `var(--${ground})` }}>{`${text} / ${ground}`}</View>
          ))}
        </View>
        <View className={css.small}>{`${Object.keys(COLOURS).length} 个颜色`}</View>
      </Section>
      <Section title="图标">
        <View className={css.icons}>
          {ICONS.map((name) => (
            <View key={name} className={css.icon}>
              <Icon name={name} />
              <View className={css.small}>{name}</View>
            </View>
          ))}
        </View>
      </Section>
      <Section title="状态">
        <View className={css.swatches}>
          {TONES.map((tone) => (
            <Tag key={tone} tone={tone}>
              {tone}
            </Tag>
          ))}
        </View>
      </Section>
    </View>
  );
}
