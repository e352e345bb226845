import { View } from '@tarojs/components';
import { guidePageWords } from '@/copy/guide-page-words';
import { guideWords } from '@/copy/guide-words';
import type { Benefit, Guide } from '@/domain/guide/guide';
import { validityOn } from '@/domain/guide/validity';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { Tag } from '@/ui/tag/tag';
import css from './guide.module.css';

/** Amounts, each with the time it holds for; one that no longer holds says so. */
export function Benefits({ guide, today }: { readonly guide: Guide; readonly today: string }) {
  if (guide.benefits.length === 0) return null;
  return (
    <Section title={guidePageWords.benefits}>
      <Card>
        {guide.benefits.map((benefit) => (
          <View key={`${benefit.name}${benefit.effective_from ?? ''}`} className={css.point}>
            <View className={css.amount}>
              <View>{benefit.name}</View>
              {benefit.amount !== undefined && <Figure benefit={benefit} expired={validityOn(benefit, today) === 'expired'} />}
            </View>
            {benefit.text && <View>{benefit.text}</View>}
            {benefit.amount === undefined && benefit.unit && <View className={css.quiet}>{guidePageWords.unitOf(benefit.unit)}</View>}
            <Validity benefit={benefit} today={today} />
          </View>
        ))}
      </Card>
    </Section>
  );
}

function Figure({ benefit, expired }: { readonly benefit: Benefit; readonly expired: boolean }) {
  return (
    <View className={css.amount}>
      {expired && <Tag tone="warn">{guidePageWords.expired}</Tag>}
      <View className={expired ? css.oldFigure : css.figure}>{`${benefit.amount} ${benefit.unit ?? ''}`}</View>
    </View>
  );
}

function Validity({ benefit, today }: { readonly benefit: Benefit; readonly today: string }) {
  const { effective_from: from, effective_until: until, amount, as_of: asOf } = benefit;
  const validity = validityOn(benefit, today);
  if (validity === 'expired' && until) return <Notice tone="alarm">{guidePageWords.amountExpired(until)}</Notice>;
  if (validity === 'future' && from) return <Notice>{guidePageWords.amountFuture(from)}</Notice>;
  if (from && until) return <View className={css.quiet}>{guidePageWords.amountBetween(from, until)}</View>;
  if (until) return <View className={css.quiet}>{guidePageWords.amountUntil(until)}</View>;
  if (from) return <View className={css.quiet}>{guidePageWords.amountFrom(from)}</View>;
  if (asOf) return <View className={css.quiet}>{guideWords.asOf(asOf)}</View>;
  return amount === undefined ? null : <View className={css.quiet}>{guidePageWords.amountUndated}</View>;
}
