import { View } from '@tarojs/components';
import { useState, type PropsWithChildren } from 'react';
import { districtWords } from '@/copy/area-words';
import { listWords } from '@/copy/list-words';
import { DISTRICTS } from '@/domain/area/districts';
import type { Subdistrict } from '@/domain/area/area';
import { Chip, Chips } from '@/ui/chip/chip';
import { Sheet } from '@/ui/sheet/sheet';
import type { ListFilters } from './use-place-list';

interface AreaFiltersProps {
  readonly filters: ListFilters;
  readonly subdistricts: ReadonlyMap<string, Subdistrict> | undefined;
  readonly onChange: (filters: Partial<ListFilters>) => void;
}

/** Open or not, and where; `children`: further chips. */
export function AreaFilters({ filters, subdistricts, onChange, children }: PropsWithChildren<AreaFiltersProps>) {
  const [choosing, setChoosing] = useState<'district' | 'subdistrict'>();
  const { district, subdistrict, openNow } = filters;
  const towns = district && subdistricts ? [...subdistricts.values()].filter(({ code }) => code.startsWith(district)) : [];
  const choose = (chosen: Partial<ListFilters>) => {
    setChoosing(undefined);
    onChange(chosen);
  };
  return (
    <View>
      <Chips>
        <Chip icon="clock" toggle on={openNow} onTap={() => onChange({ openNow: !openNow })}>
          {listWords.openNow}
        </Chip>
        <Chip on={district !== undefined} opens onTap={() => setChoosing('district')}>
          {district ? districtWords(district) : listWords.wholeCity}
        </Chip>
        <View>
          {district && (
            <Chip on={subdistrict !== undefined} opens onTap={() => setChoosing('subdistrict')}>
              {(subdistrict && subdistricts?.get(subdistrict)?.name) || listWords.allSubdistricts}
            </Chip>
          )}
        </View>
        {children}
      </Chips>
      <Sheet open={choosing === 'district'} title={listWords.chooseDistrict} onClose={() => setChoosing(undefined)}>
        <Chips>
          <Chip choice on={!district} onTap={() => choose({ district: undefined, subdistrict: undefined })}>
            {listWords.wholeCity}
          </Chip>
          {DISTRICTS.map(({ code }) => (
            <Chip key={code} choice on={district === code} onTap={() => choose({ district: code, subdistrict: undefined })}>
              {districtWords(code)}
            </Chip>
          ))}
        </Chips>
      </Sheet>
      <Sheet open={choosing === 'subdistrict'} title={listWords.chooseSubdistrict} onClose={() => setChoosing(undefined)}>
        <Chips>
          <Chip choice on={!subdistrict} onTap={() => choose({ subdistrict: undefined })}>
            {listWords.allSubdistricts}
          </Chip>
          {towns.map(({ code, name }) => (
            <Chip key={code} choice on={subdistrict === code} onTap={() => choose({ subdistrict: code })}>
              {name}
            </Chip>
          ))}
        </Chips>
      </Sheet>
    </View>
  );
}
