import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { catalogue } from '@/catalogue';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import type { MetroStation } from '@/domain/area/area';
import { metroStationSpot, type Spot } from '@/domain/area/spot';
import { waysOn } from '@/platform/ways-on';
import { Chip, Chips } from '@/ui/chip/chip';
import { SearchField } from '@/ui/search-field/search-field';
import { Section } from '@/ui/section/section';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';

const MOST = 50;

export function ByMetro({ onChoose }: { readonly onChoose: (spot: Spot) => void }) {
  const [words, setWords] = useState('');
  const [line, setLine] = useState<string>();
  const loaded = useLoaded(() => catalogue.records('metro_stations'));
  const stations = useMemo(() => (loaded.state === 'ready' ? loaded.value : []), [loaded]);
  const lines = useMemo(() => [...new Set(stations.flatMap((station) => station.lines))].sort(byNumber), [stations]);
  const shown = shownStations(stations, words.trim(), line);
  return (
    <View>
      <SearchField value={words} placeholder={copy.area.station} onChange={setWords} />
      {loaded.state === 'loading' && <Skeleton rows={2} />}
      {loaded.state === 'failed' && <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />}
      <View>
        {words.trim() === '' && (
          <Section title={copy.area.line}>
            <Chips>
              {lines.map((name) => (
                <Chip key={name} on={name === line} onTap={() => setLine(name)}>
                  {name}
                </Chip>
              ))}
            </Chips>
          </Section>
        )}
      </View>
      <View>
        {(line || words.trim() !== '') && (
          <Section title={copy.area.station}>
            <Chips>
              {shown.map((station) => (
                <Chip key={station.id} icon="train" onTap={() => onChoose(metroStationSpot(station))}>
                  {station.name}
                </Chip>
              ))}
            </Chips>
            <View>{shown.length === 0 && loaded.state === 'ready' && <View>{copy.area.noStation}</View>}</View>
          </Section>
        )}
      </View>
    </View>
  );
}

function shownStations(stations: readonly MetroStation[], words: string, line: string | undefined): readonly MetroStation[] {
  if (words) return stations.filter(({ name }) => name.includes(words.replace(/站$/, ''))).slice(0, MOST);
  return line ? stations.filter(({ lines }) => lines.includes(line)).slice(0, MOST) : [];
}

/** 1号线, 2号线, … 22号线, then the named lines. */
function byNumber(a: string, b: string): number {
  return (parseInt(a, 10) || 99) - (parseInt(b, 10) || 99) || (a < b ? -1 : 1);
}
