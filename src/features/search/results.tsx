import { View } from '@tarojs/components';
import { useState } from 'react';
import { catalogue } from '@/catalogue';
import { copy } from '@/copy';
import { spotWords } from '@/copy/area-words';
import { distanceWords } from '@/copy/distance-words';
import { metroStationSpot } from '@/domain/area/spot';
import { kindOf } from '@/domain/place/kinds';
import type { Hit } from '@/domain/search/find';
import { open } from '@/platform/navigation';
import { toast } from '@/platform/notice';
import { routes } from '@/routes';
import { dial } from '@/stores/place-sheets';
import { chooseSpot } from '@/stores/settings';
import { Button } from '@/ui/button/button';
import { Icon, type IconName } from '@/ui/icon/icon';
import { Marked } from '@/ui/marked/marked';
import { Section } from '@/ui/section/section';
import { Tap } from '@/ui/tap/tap';
import css from './search.module.css';
import type { HitGroup } from './use-search';

const FIRST = 5;
const STEP = 20;

export function Results({ groups, onFollow }: { readonly groups: readonly HitGroup[]; readonly onFollow: () => void }) {
  return (
    <View>
      {groups.map((group) => (
        <Group key={group.type} group={group} only={groups.length === 1} onFollow={onFollow} />
      ))}
    </View>
  );
}

function Group({ group, only, onFollow }: { readonly group: HitGroup; readonly only: boolean; readonly onFollow: () => void }) {
  const [shown, setShown] = useState(only ? STEP : FIRST);
  const rest = group.hits.length - shown;
  return (
    <Section title={copy.search.groups[group.type]}>
      <View className={css.list}>
        {group.hits.slice(0, shown).map((hit) => (
          <HitRow key={hit.id} hit={hit} onFollow={onFollow} />
        ))}
      </View>
      <View>{rest > 0 && <Button onTap={() => setShown(shown + STEP)}>{copy.search.showMore(rest)}</Button>}</View>
    </Section>
  );
}

function HitRow({ hit, onFollow }: { readonly hit: Hit; readonly onFollow: () => void }) {
  const note = [noteOf(hit), distanceWords(hit), hit.because && copy.search.because(hit.because)].filter(Boolean).join(' · ');
  const follow = () => {
    onFollow();
    void followHit(hit);
  };
  return (
    <Tap className={css.hit} role="link" label={[hit.name, note].join('，')} onTap={follow}>
      <View className={css.words}>
        <View className={css.name}>
          <Marked text={hit.name} marks={hit.marks} />
        </View>
        {note && <View className={css.note}>{note}</View>}
      </View>
      <Icon name={ICON_OF[hit.type]} />
    </Tap>
  );
}

const ICON_OF: Readonly<Record<Hit['type'], IconName>> = { place: 'right', guide: 'right', community: 'right', metro_station: 'train', hotline: 'phone' };

function noteOf(hit: Hit): string {
  if (hit.type === 'place') return kindOf(hit.kind)?.label ?? '';
  return hit.type === 'metro_station' ? copy.search.useStation : '';
}

async function followHit(hit: Hit): Promise<void> {
  switch (hit.type) {
    case 'place':
      return open(routes.place(hit.id));
    case 'guide':
      return open(routes.guide(hit.id));
    case 'community':
      return open(routes.community(hit.id));
    case 'hotline': {
      const line = (await catalogue.records('hotlines')).find(({ id }) => id === hit.id);
      return line && dial(line.number);
    }
    case 'metro_station': {
      const station = (await catalogue.records('metro_stations')).find(({ id }) => id === hit.id);
      if (!station) return;
      const spot = metroStationSpot(station);
      chooseSpot(spot);
      toast(copy.area.chosen(spotWords(spot)));
      return open(routes.home());
    }
  }
}
