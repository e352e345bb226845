import { View } from '@tarojs/components';
import { useState } from 'react';
import { catalogue } from '@/catalogue';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import { listWords } from '@/copy/list-words';
import { subdistrictOf, type Subdistrict } from '@/domain/area/area';
import type { Spot } from '@/domain/area/spot';
import { open } from '@/platform/navigation';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { Button } from '@/ui/button/button';
import { LinkRow } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import css from './place-list.module.css';
import type { ListFilters } from './use-place-list';

const PAGE = 20;

interface CommunitiesProps {
  readonly filters: ListFilters;
  readonly spot: Spot | undefined;
  readonly subdistricts: ReadonlyMap<string, Subdistrict>;
}

/** The way to the hall of one's own community: every community and village, below the few halls whose place is known. */
export function Communities({ filters, spot, subdistricts }: CommunitiesProps) {
  const subdistrict = filters.subdistrict ?? (filters.district ? undefined : spot?.subdistrict);
  const name = subdistrict && subdistricts.get(subdistrict)?.name;
  return (
    <Section title={name ? listWords.communitiesOf(name) : listWords.communitiesTitle}>
      <View className={css.intro}>{listWords.communitiesIntro}</View>
      <View>
        {subdistrict ? (
          <CommunitiesOf key={subdistrict} subdistrict={subdistrict} />
        ) : (
          <Button look="main" icon="pin" onTap={() => void open(routes.area())}>
            {copy.home.chooseArea}
          </Button>
        )}
      </View>
    </Section>
  );
}

function CommunitiesOf({ subdistrict }: { readonly subdistrict: string }) {
  const [shown, setShown] = useState(PAGE);
  const loaded = useLoaded(() => catalogue.records('communities', [subdistrict.slice(0, 6)]), subdistrict);
  if (loaded.state === 'loading') return <Skeleton rows={3} />;
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  const communities = loaded.value.filter(({ code }) => subdistrictOf(code) === subdistrict);
  return (
    <View>
      <View className={css.rows}>
        {communities.slice(0, shown).map(({ code, name }) => (
          <LinkRow key={code} title={name} onTap={() => void open(routes.community(code))} />
        ))}
      </View>
      <View>{shown < communities.length && <Button onTap={() => setShown(shown + PAGE)}>{copy.action.more20}</Button>}</View>
    </View>
  );
}
