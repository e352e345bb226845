import { View } from '@tarojs/components';
import { useEffect, useState, type PropsWithChildren } from 'react';
import { copy } from '@/copy';
import { holdBack } from '@/platform/back-step';
import { usePageHide, usePageShow } from '@/platform/page';
import { saveRefused } from '@/platform/storage';
import { closePlaceSheet } from '@/stores/place-sheets';
import { useStrong, useTextSize } from '@/stores/settings';
import { useStorageRefused } from '@/stores/storage-trouble';
import { Notice } from '@/ui/notice/notice';
import { Page } from '@/ui/page/page';
import { SheetBack } from '@/ui/sheet/sheet-back';
import { BrowserBar } from './browser-bar';
import { ErrorBoundary } from './error-boundary';
import { PlaceSheets } from './place-sheets';
import { PrintedLink } from './printed-link';
import { Questions } from './questions';
import { SaidBar } from './said-bar';
import { WeChatBar } from './wechat-bar';
import { useLanguageAround } from './use-language-around';

/** What every page stands in, made anew in another language: a bar where WeChat draws none (`title` stands in it; `ownCode`: what the page prints is whole in itself, with a title and a code of its own), text mode, what must be said wherever the person is, and the sheets about a place. */
export function Frame({ title, ownCode = false, children }: PropsWithChildren<{ readonly title?: string; readonly ownCode?: boolean }>) {
  const size = useTextSize();
  const strong = useStrong();
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
  if (shownIn === undefined) return <Page size={size} strong={strong} />;
  return (
    <Page key={shownIn} size={size} strong={strong}>
      <BrowserBar title={title} size={size} printed={!ownCode} />
      <WeChatBar />
      <View>{refused && <Notice>{copy.storageFull}</Notice>}</View>
      <SheetBack.Provider value={holdBack}>
        <ErrorBoundary>{children}</ErrorBoundary>
        <PlaceSheets visible={visible} />
        <Questions visible={visible} />
      </SheetBack.Provider>
      <SaidBar visible={visible} />
      {!ownCode && <PrintedLink />}
    </Page>
  );
}
