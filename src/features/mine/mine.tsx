import { View } from '@tarojs/components';
import { catalogue } from '@/catalogue';
import { useLoaded } from '@/catalogue/use-loaded';
import { copy } from '@/copy';
import { spotWords } from '@/copy/area-words';
import { LANGUAGE_NAMES, LANGUAGES } from '@/copy/language';
import { listed } from '@/copy/join';
import { lookWords } from '@/copy/look-words';
import { typed } from '@/copy/shown';
import { useLanguage } from '@/platform/language';
import { open } from '@/platform/navigation';
import { confirm, toast } from '@/platform/notice';
import { routes } from '@/routes';
import { useHandLists } from '@/stores/hand-lists';
import { chooseLanguage, setElderSize, setStrong, setTextMode, useElder, useSpot, useStrong, useTextSize, type ElderSize } from '@/stores/settings';
import { wipeEverything } from '@/stores/wipe';
import { Button } from '@/ui/button/button';
import { Chip, Chips } from '@/ui/chip/chip';
import { LinkRow } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { Favourites } from './favourites';
import css from './mine.module.css';

/** What the person keeps on this phone, and how the app looks to them. */
export function Mine() {
  return (
    <View>
      <Favourites />
      <Lists />
      <Settings />
      <Privacy />
    </View>
  );
}

function Lists() {
  return (
    <Section title={copy.mine.lists}>
      <View className={css.box}>
        <LinkRow title={copy.mine.listsCount(useHandLists().length)} onTap={() => void open(routes.lists())} />
      </View>
    </Section>
  );
}

function Settings() {
  const elder = useElder();
  const spot = useSpot();
  const release = useLoaded(() => catalogue.manifest());
  return (
    <Section title={copy.mine.settings}>
      <View className={css.box}>
        <LanguageChoice />
        <View className={css.label}>{copy.mine.textMode}</View>
        <Chips>
          <Chip choice on={!elder} onTap={() => setTextMode('standard')}>
            {copy.mine.standard}
          </Chip>
          <Chip choice on={elder} icon="text" onTap={() => setTextMode('elder')}>
            {copy.mine.elder}
          </Chip>
        </Chips>
        <View>{elder && <ElderSizes />}</View>
        <Contrast />
        <LinkRow title={copy.mine.area} note={spot ? spotWords(spot) : copy.area.notChosen} onTap={() => void open(routes.area())} />
        <LinkRow
          title={copy.mine.data}
          note={release.state === 'ready' ? copy.mine.dataValue(release.value.version, release.value.created) : undefined}
          onTap={() => void open(routes.data())}
        />
        <LinkRow title={copy.mine.backup} onTap={() => void open(routes.backup())} />
        <LinkRow title={copy.mine.about} onTap={() => void open(routes.about())} />
        <LinkRow title={copy.hotlines.title} onTap={() => void open(routes.hotlines())} />
      </View>
    </Section>
  );
}

const ELDER_SIZES: readonly ElderSize[] = ['large', 'larger', 'largest'];

function ElderSizes() {
  const chosen = useTextSize();
  return (
    <Chips>
      {ELDER_SIZES.map((size) => (
        <Chip key={size} choice on={size === chosen} label={lookWords.sizeOf(lookWords.sizes[size])} onTap={() => setElderSize(size)}>
          {lookWords.sizes[size]}
        </Chip>
      ))}
    </Chips>
  );
}

function Contrast() {
  const strong = useStrong();
  return (
    <View>
      <Chips>
        <Chip toggle on={strong} label={listed(lookWords.strong, lookWords.strongNote)} onTap={() => setStrong(!strong)}>
          {lookWords.strong}
        </Chip>
      </Chips>
      <View className={css.words}>{lookWords.strongNote}</View>
    </View>
  );
}

/** Every language stands under its own name. */
function LanguageChoice() {
  const now = useLanguage();
  return (
    <View>
      <View className={css.label}>{copy.mine.language}</View>
      <Chips>
        {LANGUAGES.map((language) => (
          <Chip key={language} choice on={language === now} onTap={() => chooseLanguage(language)}>
            {typed(LANGUAGE_NAMES[language])}
          </Chip>
        ))}
      </Chips>
    </View>
  );
}

function Privacy() {
  const wipe = async () => {
    const agreed = await confirm({ title: copy.mine.wipeTitle, content: copy.mine.wipeContent, yes: copy.mine.wipeYes, no: copy.mine.wipeNo });
    if (agreed) toast(wipeEverything() ? copy.mine.wiped : copy.mine.wipeFailed);
  };
  return (
    <Section title={copy.mine.privacy}>
      <View className={css.words}>{copy.mine.privacyWords}</View>
      <View className={css.wipe}>
        <Button icon="trash" look="danger" onTap={() => void wipe()}>
          {copy.mine.wipe}
        </Button>
      </View>
      <View className={css.words}>{copy.disclaimer}</View>
    </Section>
  );
}
