import { View } from '@tarojs/components';
import { copy } from '@/copy';
import { guidePageWords } from '@/copy/guide-page-words';
import { basisEnd, guideWords } from '@/copy/guide-words';
import { listed } from '@/copy/join';
import { sourceWords } from '@/copy/source-words';
import type { Guide, LegalBasis } from '@/domain/guide/guide';
import { copyAloud } from '@/stores/place-sheets';
import { Fold } from '@/ui/fold/fold';
import { Tag } from '@/ui/tag/tag';
import { Tap } from '@/ui/tap/tap';
import css from './guide.module.css';

interface BackgroundProps {
  readonly guide: Guide;
  readonly today: string;
}

/** What to beware of is open; questions, legal basis and sources wait behind a tap. */
export function Background({ guide, today }: BackgroundProps) {
  return (
    <View>
      <Fold title={guidePageWords.notes} opened>
        {guide.notes.map((note) => (
          <View key={note} className={css.point}>
            {note}
          </View>
        ))}
        <View className={css.point}>{guidePageWords.scope[guide.scope]}</View>
        <View className={css.point}>{guidePageWords.confidence[guide.confidence]}</View>
      </Fold>
      <View>
        {guide.faq.length > 0 && (
          <Fold title={guidePageWords.faq}>
            {guide.faq.map(({ q, a }) => (
              <View key={q} className={css.point}>
                <View className={css.question}>{q}</View>
                <View>{a}</View>
              </View>
            ))}
          </Fold>
        )}
      </View>
      <View>
        {guide.legal_basis.length > 0 && (
          <Fold title={legalTitle(guide, today)}>
            {guide.legal_basis.map((basis) => (
              <Basis key={basis.id ?? basis.title} basis={basis} today={today} />
            ))}
          </Fold>
        )}
      </View>
      <Fold title={guidePageWords.sources}>
        {guide.sources.map((source) => (
          <View key={source.title} className={css.point}>
            <View>{sourceWords(source)}</View>
            {source.url && <CopyLink url={source.url} />}
          </View>
        ))}
      </Fold>
      <View className={css.quiet}>{copy.disclaimer}</View>
    </View>
  );
}

/** Says on the closed fold already that a legal text holds no longer. */
const legalTitle = ({ legal_basis: texts }: Guide, today: string): string =>
  texts.some((basis) => basisEnd(basis, today)) ? guideWords.legalEnded : guidePageWords.legal;

function Basis({ basis, today }: { readonly basis: LegalBasis; readonly today: string }) {
  const { title, document_number: number, effective_from: from, effective_until: until, url } = basis;
  const ended = basisEnd(basis, today);
  return (
    <View className={css.point}>
      <View>{[title, number].filter(Boolean).join(' ')}</View>
      {ended ? (
        <Tag tone="warn">{ended}</Tag>
      ) : (
        <View className={css.quiet}>{listed(from && guidePageWords.legalSince(from), until && guidePageWords.legalExpired(until))}</View>
      )}
      {url && <CopyLink url={url} />}
    </View>
  );
}

function CopyLink({ url }: { readonly url: string }) {
  return (
    <Tap className={css.link} onTap={() => void copyAloud(url)}>
      {copy.place.copyLink}
    </Tap>
  );
}
