import { View } from '@tarojs/components';
import { listed } from '@/copy/join';
import { Icon, iconNamed } from '@/ui/icon/icon';
import { Tap } from '@/ui/tap/tap';
import css from './home.module.css';
import type { Tile } from './use-home';

export function KindTiles({ tiles, elder }: { readonly tiles: readonly Tile[]; readonly elder: boolean }) {
  return (
    <View className={css.tiles}>
      {tiles.map(({ label, short, icon, purpose, count, onTap }) => (
        <Tap key={label} className={css.tile} role="link" label={listed(label, count)} onTap={onTap}>
          <View className={css.tileHead}>
            <View className={css.badge}>
              <Icon name={iconNamed(icon)} />
            </View>
            {!elder && <View className={css.count}>{count}</View>}
          </View>
          <View className={css.label}>{elder ? short : label}</View>
          {!elder && <View className={css.purpose}>{purpose}</View>}
        </Tap>
      ))}
    </View>
  );
}
