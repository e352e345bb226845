import { View } from '@tarojs/components';
import { useState } from 'react';
import { copy } from '@/copy';
import { spotWords } from '@/copy/area-words';
import type { Spot } from '@/domain/area/spot';
import { openPermissionSettings } from '@/platform/location';
import { back } from '@/platform/navigation';
import { toast } from '@/platform/notice';
import { chooseSpot, useSpot } from '@/stores/settings';
import { useLocate } from '@/stores/use-locate';
import { Button, ButtonRow } from '@/ui/button/button';
import { Chip, Chips } from '@/ui/chip/chip';
import { Notice } from '@/ui/notice/notice';
import css from './area.module.css';
import { ByArea } from './by-area';
import { ByMetro } from './by-metro';

/** Where to look for places: by district, by metro station, or the phone's own position. */
export function AreaPage() {
  const spot = useSpot();
  const [way, setWay] = useState<'area' | 'metro'>('area');
  const choose = (chosen: Spot | undefined) => {
    chooseSpot(chosen);
    toast(chosen ? copy.area.chosen(spotWords(chosen)) : copy.area.notChosen);
    void back();
  };
  return (
    <View>
      <View className={css.current}>{spot ? copy.area.current(spotWords(spot)) : copy.area.notChosen}</View>
      <Chips>
        <Chip choice on={way === 'area'} icon="pin" onTap={() => setWay('area')}>
          {copy.area.byArea}
        </Chip>
        <Chip choice on={way === 'metro'} icon="train" onTap={() => setWay('metro')}>
          {copy.area.byMetro}
        </Chip>
      </Chips>
      <View>{way === 'area' ? <ByArea onChoose={choose} /> : <ByMetro onChoose={choose} />}</View>
      <DevicePosition />
      <View>
        {spot && (
          <ButtonRow>
            <Button onTap={() => choose(undefined)}>{copy.area.forget}</Button>
          </ButtonRow>
        )}
      </View>
    </View>
  );
}

function DevicePosition() {
  const location = useLocate();
  const ask = async () => {
    if (await location.ask()) void back();
  };
  return (
    <View className={css.device}>
      <Button icon="aim" onTap={() => void ask()}>
        {location.busy ? copy.area.locating : copy.home.useLocation}
      </Button>
      <View>{location.trouble && <Notice>{location.trouble}</Notice>}</View>
      <View>
        {location.refused && (
          <ButtonRow>
            <Button onTap={() => void openPermissionSettings()}>{copy.area.settings}</Button>
          </ButtonRow>
        )}
      </View>
    </View>
  );
}
