import { View } from '@tarojs/components';
import { useState } from 'react';
import { copy } from '@/copy';
import { fontScale } from '@/platform/device';
import { declineElder, setTextMode, useElder, useElderOffered } from '@/stores/settings';
import { Button, ButtonRow } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';

/** WeChat's care mode cannot be asked for; a font factor from 1.4 on is what it sets. */
const CARE_MODE_FACTOR = 1.4;

/** Offers 长辈版 once to people whose WeChat is set to large text. */
export function ElderOffer() {
  const elder = useElder();
  const answered = useElderOffered();
  const [large] = useState(() => fontScale() >= CARE_MODE_FACTOR);
  return (
    <View>
      {large && !elder && !answered && (
        <Notice tone="calm">
          <View>{copy.home.offerElder}</View>
          <ButtonRow>
            <Button look="main" onTap={() => setTextMode('elder')}>
              {copy.home.offerYes}
            </Button>
            <Button onTap={declineElder}>{copy.home.offerNo}</Button>
          </ButtonRow>
        </Notice>
      )}
    </View>
  );
}
