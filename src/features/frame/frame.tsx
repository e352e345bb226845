import { View } from '@tarojs/components';
import { useEffect, useState, type PropsWithChildren } from 'react';
import { copy } from '@/copy';
import { usePageHide, usePageShow } from '@/platform/page';
import { saveRefused } from '@/platform/storage';
import { closePlaceSheet } from '@/stores/place-sheets';
import { useElder } from '@/stores/settings';
import { useStorageRefused } from '@/stores/storage-trouble';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { BrowserBar } from './browser-bar';
import { ErrorBoundary } from './error-boundary';
import { PlaceSheets } from './place-sheets';
import { useLanguageAround } from './use-language-around';

/** What every page stands in, made anew in another language: a bar where WeChat draws none (`title` stands in it), text mode, what must be said wherever the person is, and the sheets about a place. */
export function Frame({ title, children }: PropsWithChildren<{ readonly title?: string }>) {
  const elder = useElder();
  const refused = useStorageRefused();
  const [visible, setVisible] = useState(true);
  usePageShow(() => {
    setVisible(true);
    saveRefused();
  });
  usePageHide(() => {
    setVisible(false);
    closePlaceSheet();
    saveRefused();
  });
  useEffect(() => closePlaceSheet, []);
  const shownIn = useLanguageAround(title ?? copy.appName, visible);
  if (shownIn === undefined) return <Page elder={elder} />;
  return (
    <Page key={shownIn} elder={elder}>
      {process.env.TARO_ENV === 'h5' && <BrowserBar title={title} elder={elder} />}
      <View>{refused && <Notice>{copy.storageFull}</Notice>}</View>
      <ErrorBoundary>{children}</ErrorBoundary>
      <PlaceSheets visible={visible} />
    </Page>
  );
}
