import { View } from '@tarojs/components';
import { useState } from 'react';
import { catalogue } from '@/catalogue';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import type { Subdistrict } from '@/domain/area/area';
import { DISTRICTS, districtName } from '@/domain/area/districts';
import { communitySpot, districtSpot, subdistrictSpot, type Spot } from '@/domain/area/spot';
import { waysOn } from '@/platform/ways-on';
import { Button } from '@/ui/button/button';
import { Chip, Chips } from '@/ui/chip/chip';
import { Section } from '@/ui/section/section';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import css from './area.module.css';

type Choose = { readonly onChoose: (spot: Spot | undefined) => void };

/** WeChat counts children of one node: chips are grouped. */
const GROUP = 40;

export function ByArea({ onChoose }: Choose) {
  const [district, setDistrict] = useState<string>();
  const loaded = useLoaded(() => catalogue.records('subdistricts'));
  return (
    <View>
      <Section title={copy.area.district}>
        <Chips>
          {DISTRICTS.map(({ code, name }) => (
            <Chip key={code} on={code === district} onTap={() => setDistrict(code)}>
              {name}
            </Chip>
          ))}
        </Chips>
      </Section>
      {loaded.state === 'loading' && district && <Skeleton rows={2} />}
      {loaded.state === 'failed' && <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />}
      <View>{loaded.state === 'ready' && district && <Towns key={district} district={district} subdistricts={loaded.value} onChoose={onChoose} />}</View>
    </View>
  );
}

function Towns({ district, subdistricts, onChoose }: Choose & { readonly district: string; readonly subdistricts: readonly Subdistrict[] }) {
  const [town, setTown] = useState<Subdistrict>();
  const towns = subdistricts.filter(({ code }) => code.startsWith(district));
  return (
    <View>
      <Section title={copy.area.subdistrict}>
        <Chips>
          {towns.map((subdistrict) => (
            <Chip key={subdistrict.code} on={subdistrict.code === town?.code} onTap={() => setTown(subdistrict)}>
              {subdistrict.name}
            </Chip>
          ))}
        </Chips>
        <View>
          {!town && (
            <View className={css.only}>
              <Button onTap={() => onChoose(districtSpot(district))}>{copy.area.wholeDistrict(districtName(district))}</Button>
            </View>
          )}
        </View>
      </Section>
      <View>{town && <Communities key={town.code} town={town} onChoose={onChoose} />}</View>
    </View>
  );
}

function Communities({ town, onChoose }: Choose & { readonly town: Subdistrict }) {
  const loaded = useLoaded(() => catalogue.records('communities', [town.code.slice(0, 6)]), town.code);
  const communities = loaded.state === 'ready' ? loaded.value.filter(({ code }) => code.startsWith(town.code)) : [];
  const groups = Array.from({ length: Math.ceil(communities.length / GROUP) }, (_, at) => communities.slice(at * GROUP, (at + 1) * GROUP));
  return (
    <View>
      <View className={css.only}>
        <Button look="main" onTap={() => onChoose(subdistrictSpot(town))}>
          {copy.area.wholeSubdistrict(town.name)}
        </Button>
      </View>
      <Section title={copy.area.community}>
        {groups.map((group) => (
          <Chips key={group[0]?.code}>
            {group.map((community) => (
              <Chip key={community.code} onTap={() => onChoose(communitySpot(community, town))}>
                {community.name}
              </Chip>
            ))}
          </Chips>
        ))}
      </Section>
    </View>
  );
}
