import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { copy } from '@/copy';
import { markTextSize } from '@/platform/browser-text-size';
import { back, canGoBack, isTabPage } from '@/platform/navigation';
import { Icon } from '@/ui/icon/icon';
import { Tap } from '@/ui/tap/tap';
import { noPrint } from '@/ui/print/print';
import type { TextSize } from '@/ui/tokens/type';
import css from './browser-bar.module.css';

/** WeChat draws its own bar with a way back; in a browser this one does. */
export function BrowserBar({ title = '', size, printed }: { readonly title?: string; readonly size: TextSize; readonly printed: boolean }) {
  const [tab] = useState(isTabPage);
  const [behind] = useState(canGoBack);
  useEffect(() => markTextSize(size), [size]);
  return (
    <View className={printed ? css.bar : noPrint(css.bar)}>
      {tab ? (
        <View className={css.name}>{title || copy.appName}</View>
      ) : (
        <Tap className={noPrint(css.back)} onTap={() => void back()}>
          <View className={css.arrow}>
            <Icon name="right" />
          </View>
          <View>{behind ? copy.action.back : copy.action.home}</View>
        </Tap>
      )}
      {!tab && <View className={css.name}>{title}</View>}
    </View>
  );
}
