import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { catalogue } from '@/catalogue';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import { categoryWords } from '@/copy/category-words';
import { listed } from '@/copy/join';
import { GUIDE_CATEGORIES, type GuideCategoryId } from '@/domain/guide/categories';
import type { Guide } from '@/domain/guide/guide';
import { open } from '@/platform/navigation';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { useElder } from '@/stores/settings';
import { Button } from '@/ui/button/button';
import { Chip, Chips } from '@/ui/chip/chip';
import { Icon, iconNamed } from '@/ui/icon/icon';
import { SearchDoor } from '@/ui/search-field/search-field';
import { Sheet } from '@/ui/sheet/sheet';
import { Empty } from '@/ui/state/empty';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { Tap } from '@/ui/tap/tap';
import css from './guides.module.css';

/** All guides by category. In 长辈版 the categories wait behind the chosen one, so that guides stand on the first screen. */
export function Guides() {
  const [category, setCategory] = useState<GuideCategoryId>(GUIDE_CATEGORIES[0].id);
  const elder = useElder();
  const loaded = useLoaded(() => catalogue.records('guides'));
  const shown = useMemo(
    () => (loaded.state === 'ready' ? loaded.value.filter((guide) => guide.category === category).sort((a, b) => a.rank - b.rank) : []),
    [loaded, category],
  );
  return (
    <View>
      <SearchDoor words={copy.guides.search} onTap={() => void open(routes.search('', 'guide'))} />
      <Tap className={css.finder} role="link" label={listed(copy.guides.finder, copy.guides.finderNote)} onTap={() => void open(routes.finder())}>
        <Icon name="help" />
        <View className={css.words}>
          <View className={css.title}>{copy.guides.finder}</View>
          <View>{copy.guides.finderNote}</View>
        </View>
        <Icon name="right" />
      </Tap>
      <View>{elder ? <CategoryDoor chosen={category} onChoose={setCategory} /> : <Categories chosen={category} onChoose={setCategory} />}</View>
      {loaded.state === 'loading' && <Skeleton rows={5} />}
      {loaded.state === 'failed' && <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />}
      {loaded.state === 'ready' && (
        <View>
          <View className={css.count} aria-live="polite">
            {copy.guides.count(shown.length)}
          </View>
          <View>{shown.length === 0 ? <NoGuide /> : <GuideList key={category} guides={shown} />}</View>
        </View>
      )}
    </View>
  );
}

interface CategoriesProps {
  readonly chosen: GuideCategoryId;
  readonly onChoose: (category: GuideCategoryId) => void;
}

function Categories({ chosen, onChoose }: CategoriesProps) {
  return (
    <Chips>
      {GUIDE_CATEGORIES.map(({ id, icon }) => (
        <Chip key={id} choice on={id === chosen} icon={iconNamed(icon)} onTap={() => onChoose(id)}>
          {categoryWords(id)}
        </Chip>
      ))}
    </Chips>
  );
}

/** 长辈版: the chosen category alone, the others behind it. */
function CategoryDoor({ chosen, onChoose }: CategoriesProps) {
  const [choosing, setChoosing] = useState(false);
  const choose = (category: GuideCategoryId) => {
    setChoosing(false);
    onChoose(category);
  };
  const icon = GUIDE_CATEGORIES.find(({ id }) => id === chosen)?.icon;
  return (
    <View>
      <Chips>
        <Chip on opens {...(icon && { icon: iconNamed(icon) })} label={listed(categoryWords(chosen), copy.guides.changeCategory)} onTap={() => setChoosing(true)}>
          {categoryWords(chosen)}
        </Chip>
      </Chips>
      <Sheet open={choosing} title={copy.guides.changeCategory} onClose={() => setChoosing(false)}>
        <Categories chosen={chosen} onChoose={choose} />
      </Sheet>
    </View>
  );
}

function GuideList({ guides }: { readonly guides: readonly Guide[] }) {
  return (
    <View className={css.list}>
      {guides.map(({ id, title, summary }) => (
        <Tap key={id} className={css.guide} role="link" label={listed(title, summary)} onTap={() => void open(routes.guide(id))}>
          <View className={css.words}>
            <View className={css.title}>{title}</View>
            <View className={css.summary}>{summary}</View>
          </View>
          <Icon name="right" />
        </Tap>
      ))}
    </View>
  );
}

function NoGuide() {
  return (
    <Empty title={copy.guides.none} advice={copy.guides.noneAdvice}>
      <Button look="main" icon="phone" onTap={waysOn().onCall}>
        {copy.action.call12345}
      </Button>
    </Empty>
  );
}
