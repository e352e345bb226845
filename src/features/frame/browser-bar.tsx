import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { copy } from '@/copy';
import { markTextMode } from '@/platform/browser-text-mode';
import { back, isTabPage } from '@/platform/navigation';
import { Icon } from '@/ui/icon/icon';
import { Tap } from '@/ui/tap/tap';
import { noPrint } from '@/ui/print/print';
import css from './browser-bar.module.css';

/** WeChat draws its own bar with a way back; in a browser this one does. */
export function BrowserBar({ title = '', elder, printed }: { readonly title?: string; readonly elder: boolean; readonly printed: boolean }) {
  const [tab] = useState(isTabPage);
  useEffect(() => markTextMode(elder ? 'elder' : 'standard'), [elder]);
  return (
    <View className={printed ? css.bar : noPrint(css.bar)}>
      {tab ? (
        <View className={css.name}>{title || copy.appName}</View>
      ) : (
        <Tap className={noPrint(css.back)} onTap={() => void back()}>
          <View className={css.arrow}>
            <Icon name="right" />
          </View>
          <View>{copy.action.back}</View>
        </Tap>
      )}
      {!tab && <View className={css.name}>{title}</View>}
    </View>
  );
}
