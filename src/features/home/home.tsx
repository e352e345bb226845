import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { copy } from '@/copy';
import { listed } from '@/copy/join';
import { open } from '@/platform/navigation';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { setTextMode, useElder } from '@/stores/settings';
import { Chip, Chips } from '@/ui/chip/chip';
import { Notice } from '@/ui/notice/notice';
import { SearchDoor } from '@/ui/search-field/search-field';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { ElderOffer } from './elder-offer';
import css from './home.module.css';
import { Hotlines } from './hotlines';
import { KindTiles } from './kind-tiles';
import { LanguageOffer } from './language-offer';
import { NearestPlaces } from './nearest-places';
import { useHome } from './use-home';

/** Search, where I am, what is planned (`children`), the main kinds, what is near, whom to call, and how old all this is. 长辈版 begins with the one place to call. */
export function Home({ children }: PropsWithChildren) {
  const elder = useElder();
  const home = useHome();
  return (
    <View>
      <LanguageOffer />
      <ElderOffer />
      <SearchDoor words={elder ? copy.home.searchElder : copy.home.search} onTap={() => void open(routes.search())} />
      <AreaChips spotName={home.spotName} elder={elder} />
      {home.state === 'loading' && <Skeleton rows={4} />}
      {home.state === 'failed' && <Trouble trouble={home.trouble} {...waysOn(home.retry)} />}
      {home.state === 'ready' && (
        <View>
          <View>{elder && <NearestPlaces home={home} elder />}</View>
          {children}
          <KindTiles tiles={home.tiles} elder={elder} />
          <View>{!elder && <NearestPlaces home={home} elder={false} />}</View>
          <Hotlines hotlines={home.hotlines} />
          <View className={css.foot}>
            <View>{copy.home.dataOf(home.created)}</View>
            <View>{home.expired && <Notice tone="alarm">{copy.home.dataOld}</Notice>}</View>
            <View>{copy.disclaimer}</View>
          </View>
        </View>
      )}
    </View>
  );
}

function AreaChips({ spotName, elder }: { readonly spotName: string | undefined; readonly elder: boolean }) {
  return (
    <Chips>
      <Chip on icon="pin" opens label={spotName && listed(spotName, copy.home.changeArea)} onTap={() => void open(routes.area())}>
        {spotName ?? (elder ? copy.home.chooseAreaElder : copy.home.chooseArea)}
      </Chip>
      <Chip {...(!elder && { icon: 'text' })} onTap={() => setTextMode(elder ? 'standard' : 'elder')}>
        {elder ? copy.home.standardText : copy.home.bigText}
      </Chip>
    </Chips>
  );
}
