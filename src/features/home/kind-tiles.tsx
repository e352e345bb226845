import { View } from '@tarojs/components';
import { listed } from '@/copy/join';
import { Icon, iconNamed } from '@/ui/icon/icon';
import { Tap } from '@/ui/tap/tap';
import css from './home.module.css';
import type { Tile } from './use-home';

export function KindTiles({ tiles, elder }: { readonly tiles: readonly Tile[]; readonly elder: boolean }) {
  if (elder) return <PlainTiles tiles={tiles} />;
  return (
    <View className={css.tiles}>
      {tiles.map(({ label, icon, purpose, count, onTap }) => (
        <Tap key={label} className={css.tile} role="link" label={listed(label, count)} onTap={onTap}>
          <View className={css.tileHead}>
            <View className={css.badge}>
              <Icon name={iconNamed(icon)} />
            </View>
            <View className={css.count}>{count}</View>
          </View>
          <View className={css.label}>{label}</View>
          <View className={css.purpose}>{purpose}</View>
        </Tap>
      ))}
    </View>
  );
}

/** 长辈版: sign and word beside each other, so that all are seen at once. */
function PlainTiles({ tiles }: { readonly tiles: readonly Tile[] }) {
  return (
    <View className={css.tiles}>
      {tiles.map(({ label, short, icon, count, onTap }) => (
        <Tap key={label} className={css.plainTile} role="link" label={listed(label, count)} onTap={onTap}>
          <View className={css.plainSign}>
            <Icon name={iconNamed(icon)} />
          </View>
          <View>{short}</View>
        </Tap>
      ))}
    </View>
  );
}
