import { View } from '@tarojs/components';
import { copy } from '@/copy';
import { labelled } from '@/copy/join';
import { sourceWarning, sourceWords } from '@/copy/source-words';
import type { Place } from '@/domain/place/place';
import { copyAloud } from '@/stores/place-sheets';
import { Notice } from '@/ui/notice/notice';
import { Tap } from '@/ui/tap/tap';
import { noPrint } from '@/ui/print/print';
import css from './place.module.css';

/** Where the facts were read and how old they are; how to say that something is wrong. */
export function PlaceSource({ place }: { readonly place: Place }) {
  const { source, freshness, name, id } = place;
  const warning = sourceWarning(freshness);
  return (
    <View className={css.source}>
      <View>{warning ? <Notice>{warning}</Notice> : undefined}</View>
      <View>{labelled(copy.place.source, sourceWords(source))}</View>
      <View>{copy.disclaimer}</View>
      <View className={noPrint(css.links)}>
        {source.url && (
          <Tap className={css.inline} onTap={() => void copyAloud(source.url ?? '')}>
            {copy.place.copyLink}
          </Tap>
        )}
        <Tap className={css.inline} onTap={() => void copyAloud(copy.place.reportText(name, id), copy.place.reportCopied)}>
          {copy.place.reportMistake}
        </Tap>
      </View>
    </View>
  );
}
