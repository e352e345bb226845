import { View } from '@tarojs/components';
import { catalogue } from '@/catalogue';
import { loadDirectory } from '@/catalogue/directory';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import { kindWords } from '@/copy/kind-words';
import { KINDS, type Kind } from '@/domain/place/kinds';
import { open } from '@/platform/navigation';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { Icon, iconNamed } from '@/ui/icon/icon';
import { SearchDoor } from '@/ui/search-field/search-field';
import { Section } from '@/ui/section/section';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { Tap } from '@/ui/tap/tap';
import css from './kinds.module.css';

async function load() {
  const [{ places }, { shards }] = await Promise.all([loadDirectory(), catalogue.manifest()]);
  const counts = new Map<string, number>();
  for (const { kind } of places) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const communities = shards.reduce((sum, shard) => (shard.content === 'communities' ? sum + shard.count : sum), 0);
  return { counts, communities };
}

/** All kinds of place, the everyday ones first. */
export function Kinds() {
  const loaded = useLoaded(load);
  const kinds: readonly Kind[] = KINDS;
  return (
    <View>
      <SearchDoor words={copy.kinds.search} onTap={() => void open(routes.search())} />
      {loaded.state === 'loading' && <Skeleton rows={6} />}
      {loaded.state === 'failed' && <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />}
      {loaded.state === 'ready' && (
        <View>
          <KindGroup title={copy.kinds.main} kinds={kinds.filter(({ main }) => main)} {...loaded.value} />
          <KindGroup title={copy.kinds.others} kinds={kinds.filter(({ main }) => !main)} {...loaded.value} />
        </View>
      )}
    </View>
  );
}

interface KindGroupProps {
  readonly title: string;
  readonly kinds: readonly Kind[];
  readonly counts: ReadonlyMap<string, number>;
  readonly communities: number;
}

function KindGroup({ title, kinds, counts, communities }: KindGroupProps) {
  return (
    <Section title={title}>
      <View className={css.group}>
        {kinds.map((kind) => {
          const count = counts.get(kind.id) ?? 0;
          return (
            <Tap key={kind.id} className={css.kind} role="link" onTap={() => void open(routes.list({ kind: kind.id }))}>
              <View className={css.badge}>
                <Icon name={iconNamed(kind.icon)} />
              </View>
              <View className={css.body}>
                <View className={css.words}>
                  <View className={css.label}>{kindWords(kind.id)?.label}</View>
                  <View className={css.purpose}>{kind.reachedThroughCommunities ? copy.kinds.communities(communities) : kindWords(kind.id)?.purpose}</View>
                </View>
                <View className={css.count}>{count > 0 ? copy.kinds.count(count, kind.unit) : copy.kinds.none}</View>
                <Icon name="right" />
              </View>
            </Tap>
          );
        })}
      </View>
    </Section>
  );
}
