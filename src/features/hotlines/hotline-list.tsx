import { View } from '@tarojs/components';
import { catalogue } from '@/catalogue';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import { listed } from '@/copy/join';
import { sourceWords } from '@/copy/source-words';
import type { Hotline } from '@/domain/hotline/hotline';
import { waysOn } from '@/platform/ways-on';
import { dial } from '@/stores/place-sheets';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import css from './hotline-list.module.css';

/** All telephone lines: for what, when, and where the number was read. */
export function HotlineList() {
  const loaded = useLoaded(() => catalogue.records('hotlines'));
  if (loaded.state === 'loading') return <Skeleton rows={6} />;
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  return (
    <View>
      {everydayFirst(loaded.value).map(({ id, name, number, scope, hours_text: hours, source }) => (
        <Card key={id}>
          <View className={css.name}>{name}</View>
          <View>{[scope, hours].filter(Boolean).join(' · ')}</View>
          <View className={css.source}>{sourceWords(source)}</View>
          <View className={css.call}>
            <Button icon="phone" label={listed(`${copy.action.call} ${number}`, name)} onTap={() => void dial(number)}>
              {number}
            </Button>
          </View>
        </Card>
      ))}
    </View>
  );
}

const everydayFirst = (lines: readonly Hotline[]): readonly Hotline[] => [...lines].sort((a, b) => Number(b.everyday ?? false) - Number(a.everyday ?? false));
