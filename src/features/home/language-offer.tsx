import { View } from '@tarojs/components';
import { useState } from 'react';
import { LANGUAGE_NAMES, LANGUAGE_OFFERS } from '@/copy/language';
import { deviceLanguage } from '@/platform/language';
import { chooseLanguage, declineLanguage, useLanguageOffered } from '@/stores/settings';
import { Button, ButtonRow } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';

/** Asks people whose phone is in another language, once and in that language. Nothing switches by itself. */
export function LanguageOffer() {
  const answered = useLanguageOffered();
  const [device] = useState(deviceLanguage);
  if (answered || device === 'zh-Hans') return <View />;
  return (
    <Notice tone="calm">
      <View>{LANGUAGE_OFFERS[device].ask}</View>
      <ButtonRow>
        <Button look="main" onTap={() => chooseLanguage(device)}>
          {LANGUAGE_NAMES[device]}
        </Button>
        <Button onTap={declineLanguage}>{LANGUAGE_OFFERS[device].no}</Button>
      </ButtonRow>
    </Notice>
  );
}
