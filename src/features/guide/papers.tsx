import { View } from '@tarojs/components';
import { guidePageWords } from '@/copy/guide-page-words';
import { guideWords, paperLines } from '@/copy/guide-words';
import type { Guide, RequiredDocument } from '@/domain/guide/guide';
import { paperItem } from '@/domain/guide/item';
import { Card } from '@/ui/card/card';
import { CheckRow } from '@/ui/check-row/check-row';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { itemTag } from './item-tag';
import css from './guide.module.css';
import type { Help } from './use-help';

/** The papers as a list to tick off: first what is always needed, then what only some cases need. */
export function Papers({ guide, help }: { readonly guide: Guide; readonly help: Help }) {
  const { required_documents: papers } = guide;
  const always = papers.filter(({ required }) => required);
  const sometimes = papers.filter(({ required }) => !required);
  const done = help.view.items.filter((item) => item.type === 'paper' && item.done && !item.changed).length;
  return (
    <Section title={papers.length > 0 ? guideWords.papers(done, papers.length) : guidePageWords.documents}>
      <View>{papers.length === 0 && <Notice>{guidePageWords.documentsUnknown}</Notice>}</View>
      <View>{papers.length > 0 && <View className={css.hint}>{guideWords.papersHint}</View>}</View>
      <View>
        {always.length > 0 && (
          <Card>
            {sometimes.length > 0 && <View className={css.group}>{guideWords.papersAlways}</View>}
            <Rows papers={always} help={help} />
          </Card>
        )}
      </View>
      <View>
        {sometimes.length > 0 && (
          <Card>
            <View className={css.group}>{guideWords.papersWhen}</View>
            <Rows papers={sometimes} help={help} />
          </Card>
        )}
      </View>
    </Section>
  );
}

function Rows({ papers, help }: { readonly papers: readonly RequiredDocument[]; readonly help: Help }) {
  return (
    <View>
      {papers.map((paper) => {
        const { key } = paperItem(paper);
        const item = help.view.items.find((each) => each.key === key);
        return <PaperRow key={key} id={key} paper={paper} done={item?.done === true && !item.changed} tag={item && itemTag(item)} onTap={help.toggle} />;
      })}
    </View>
  );
}

interface PaperRowProps {
  readonly id: string;
  readonly paper: RequiredDocument;
  readonly done: boolean;
  readonly tag: string | undefined;
  readonly onTap: (key: string) => void;
}

function PaperRow({ id, paper, done, tag, onTap }: PaperRowProps) {
  return <CheckRow id={id} done={done} title={paper.name} lines={paperLines(paper)} tag={tag} tone="warn" onTap={onTap} />;
}
