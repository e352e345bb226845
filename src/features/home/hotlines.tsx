import { View } from '@tarojs/components';
import { copy } from '@/copy';
import { listed } from '@/copy/join';
import type { Hotline } from '@/domain/hotline/hotline';
import { open } from '@/platform/navigation';
import { routes } from '@/routes';
import { dial } from '@/stores/place-sheets';
import { Icon } from '@/ui/icon/icon';
import { Section } from '@/ui/section/section';
import { Tap } from '@/ui/tap/tap';
import css from './home.module.css';

export function Hotlines({ hotlines }: { readonly hotlines: readonly Hotline[] }) {
  return (
    <Section title={copy.home.hotlines} more={{ words: copy.home.allHotlines, onTap: () => void open(routes.hotlines()) }}>
      <View className={css.lines}>
        {hotlines.map(({ id, name, number }) => (
          <Tap key={id} className={css.line} label={listed(`${copy.action.call} ${number}`, name)} onTap={() => void dial(number)}>
            <Icon name="phone" />
            <View className={css.lineName}>{name}</View>
            <View className={css.number}>{number}</View>
          </Tap>
        ))}
      </View>
    </Section>
  );
}
