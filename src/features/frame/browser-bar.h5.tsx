import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { copy } from '@/copy';
import { markLook } from '@/platform/browser-look';
import { back, canGoBack, isTabPage } from '@/platform/navigation';
import { useStrong } from '@/stores/settings';
import { Icon } from '@/ui/icon/icon';
import { look } from '@/ui/page/look';
import { Tap } from '@/ui/tap/tap';
import { noPrint } from '@/ui/print/print';
import type { TextSize } from '@/ui/tokens/type';
import css from './browser-bar.module.css';
import { useArrival } from './use-arrival.h5';

/** WeChat draws its own bar with a way back; in a browser this one does. The page's title takes the focus when one comes to the page. */
export function BrowserBar({ title = '', size, printed }: { readonly title?: string; readonly size: TextSize; readonly printed: boolean }) {
  const [tab] = useState(isTabPage);
  const [behind] = useState(canGoBack);
  const strong = useStrong();
  const arrival = useArrival();
  useEffect(() => markLook({ size, strong, classes: look(size, strong) }), [size, strong]);
  return (
    <View className={printed ? css.bar : noPrint(css.bar)}>
      {!tab && (
        <Tap className={noPrint(css.back)} onTap={() => void back()}>
          <View className={css.arrow}>
            <Icon name="right" />
          </View>
          <View>{behind ? copy.action.back : copy.action.home}</View>
        </Tap>
      )}
      <h1 className={css.name} ref={arrival} tabIndex={-1}>
        {title || copy.appName}
      </h1>
    </View>
  );
}
