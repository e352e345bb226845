import { View } from '@tarojs/components';
import { useState } from 'react';
import { catalogue } from '@/catalogue';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import { districtWords } from '@/copy/area-words';
import { listed } from '@/copy/join';
import type { Subdistrict } from '@/domain/area/area';
import { DISTRICTS } from '@/domain/area/districts';
import { communitySpot, districtSpot, subdistrictSpot, type Spot } from '@/domain/area/spot';
import { waysOn } from '@/platform/ways-on';
import { chooseSpot } from '@/stores/settings';
import { Button } from '@/ui/button/button';
import { Chip, Chips } from '@/ui/chip/chip';
import { Section } from '@/ui/section/section';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import css from './area.module.css';

type Choose = { readonly onChoose: (spot: Spot | undefined) => void };

/** WeChat counts children of one node: chips are grouped. */
const GROUP = 40;

/** One question at a time: district, then sub-district, then, for those who want it, the community. */
export function ByArea({ onChoose }: Choose) {
  const [district, setDistrict] = useState<string>();
  const [town, setTown] = useState<Subdistrict>();
  const loaded = useLoaded(() => catalogue.records('subdistricts'));
  const keepTown = (chosen: Subdistrict) => {
    setTown(chosen);
    chooseSpot(subdistrictSpot(chosen));
  };
  const changeDistrict = () => {
    setDistrict(undefined);
    setTown(undefined);
  };
  return (
    <View>
      <View>
        {district && (
          <Chips>
            <Chip on opens label={listed(districtWords(district), copy.action.change)} onTap={changeDistrict}>
              {districtWords(district)}
            </Chip>
            <View>
              {town && (
                <Chip on opens label={listed(town.name, copy.action.change)} onTap={() => setTown(undefined)}>
                  {town.name}
                </Chip>
              )}
            </View>
          </Chips>
        )}
      </View>
      {loaded.state === 'loading' && <Skeleton rows={2} />}
      {loaded.state === 'failed' && <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />}
      {loaded.state === 'ready' && (
        <View>
          {!district && <Districts onPick={setDistrict} />}
          {district && !town && <Towns district={district} subdistricts={loaded.value} onPick={keepTown} onChoose={onChoose} />}
          {town && <Communities town={town} onChoose={onChoose} />}
        </View>
      )}
    </View>
  );
}

function Districts({ onPick }: { readonly onPick: (code: string) => void }) {
  return (
    <Section title={copy.area.district}>
      <Chips>
        {DISTRICTS.map(({ code }) => (
          <Chip key={code} onTap={() => onPick(code)}>
            {districtWords(code)}
          </Chip>
        ))}
      </Chips>
    </Section>
  );
}

interface TownsProps extends Choose {
  readonly district: string;
  readonly subdistricts: readonly Subdistrict[];
  readonly onPick: (town: Subdistrict) => void;
}

function Towns({ district, subdistricts, onPick, onChoose }: TownsProps) {
  return (
    <Section title={copy.area.subdistrict}>
      <Chips>
        {subdistricts
          .filter(({ code }) => code.startsWith(district))
          .map((town) => (
            <Chip key={town.code} onTap={() => onPick(town)}>
              {town.name}
            </Chip>
          ))}
      </Chips>
      <View className={css.only}>
        <Button onTap={() => onChoose(districtSpot(district))}>{copy.area.wholeDistrict(districtWords(district))}</Button>
      </View>
    </Section>
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
