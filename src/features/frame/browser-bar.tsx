import { View } from '@tarojs/components';
import { useState } from 'react';
import { copy } from '@/copy';
import { back, isTabPage } from '@/platform/navigation';
import { Icon } from '@/ui/icon/icon';
import { Tap } from '@/ui/tap/tap';
import css from './browser-bar.module.css';

/** WeChat draws its own bar with a way back; in a browser this one does. */
export function BrowserBar({ title = '' }: { readonly title?: string }) {
  const [tab] = useState(isTabPage);
  return (
    <View className={css.bar}>
      {tab ? (
        <View className={css.name}>{title || copy.appName}</View>
      ) : (
        <Tap className={css.back} onTap={() => void back()}>
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
