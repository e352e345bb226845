import { View } from '@tarojs/components';
import { useState } from 'react';
import { catalogue } from '@/catalogue';
import type { Directory } from '@/catalogue/directory';
import { copy } from '@/copy';
import { areaWords, spotWords } from '@/copy/area-words';
import { distanceWords } from '@/copy/distance-words';
import { listed } from '@/copy/join';
import { kindWords } from '@/copy/kind-words';
import { placeCardWords } from '@/copy/place-card';
import { searchWords } from '@/copy/search-words';
import { districtOf, subdistrictOf } from '@/domain/area/area';
import { metroStationSpot } from '@/domain/area/spot';
import type { Hit } from '@/domain/search/find';
import { open } from '@/platform/navigation';
import { toast } from '@/platform/notice';
import { useNow } from '@/platform/use-now';
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

interface ResultsProps {
  readonly groups: readonly HitGroup[];
  readonly directory: Directory;
  readonly onFollow: () => void;
}

export function Results({ groups, directory, onFollow }: ResultsProps) {
  const now = useNow();
  const noteOf = (hit: Hit): string => (hit.type === 'place' ? placeNote(hit, directory, now) : otherNote(hit, directory));
  return (
    <View>
      {groups.map((group) => (
        <Group key={group.type} group={group} only={groups.length === 1} noteOf={noteOf} onFollow={onFollow} />
      ))}
    </View>
  );
}

interface GroupProps {
  readonly group: HitGroup;
  readonly only: boolean;
  readonly noteOf: (hit: Hit) => string;
  readonly onFollow: () => void;
}

function Group({ group, only, noteOf, onFollow }: GroupProps) {
  const [shown, setShown] = useState(only ? STEP : FIRST);
  const rest = group.hits.length - shown;
  return (
    <Section title={searchWords.groups[group.type]}>
      <View className={css.list}>
        {group.hits.slice(0, shown).map((hit) => (
          <HitRow key={hit.id} hit={hit} note={noteOf(hit)} onFollow={onFollow} />
        ))}
      </View>
      <View>{rest > 0 && <Button onTap={() => setShown(shown + STEP)}>{searchWords.showMore(rest)}</Button>}</View>
    </Section>
  );
}

function HitRow({ hit, note, onFollow }: { readonly hit: Hit; readonly note: string; readonly onFollow: () => void }) {
  const follow = () => {
    onFollow();
    void followHit(hit);
  };
  return (
    <Tap className={css.hit} role="link" label={listed(hit.name, note)} onTap={follow}>
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

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** "长者饭堂 · 开饭中 · 天河区 … · 约 1.2 公里": enough to tell two of the same name apart. */
function placeNote(hit: Hit, directory: Directory, now: number): string {
  const place = directory.placeById.get(hit.id);
  if (!place) return '';
  const { status, where, distance } = placeCardWords(place, hit, { ...directory, now });
  return joined([kindWords(hit.kind)?.label, status.label, where, distance, hit.because && searchWords.because(hit.because)]);
}

function otherNote(hit: Hit, { subdistricts }: Directory): string {
  const because = hit.because && searchWords.because(hit.because);
  if (hit.type === 'metro_station') return joined([searchWords.useStation, distanceWords(hit)]);
  if (hit.type !== 'community') return because ?? '';
  return joined([areaWords({ district: districtOf(hit.id), subdistrict: subdistrictOf(hit.id) }, subdistricts), because]);
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
