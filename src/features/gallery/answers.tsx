import { useState } from 'react';
import { Card } from '@/ui/card/card';
import { CheckRow } from '@/ui/check-row/check-row';
import { ChoiceRow } from '@/ui/choice-row/choice-row';
import { QuestionCard } from '@/ui/question/question-card';
import { Section } from '@/ui/section/section';
import { LONG, nothing } from './samples';

/** What is ticked or answered. */
export function Answers() {
  const [done, setDone] = useState(true);
  return (
    <Section title="选的">
      <ChoiceRow on title="选中" note="小字说明" onTap={nothing} />
      <ChoiceRow on={false} title={LONG} onTap={nothing} />
      <Card>
        <CheckRow id="one" done={done} title="打勾的一条" lines={['小字说明']} tag="新" onTap={() => setDone(!done)} />
        <CheckRow id="two" done={!done} title={LONG} lines={[LONG]} tag="有改动" tone="warn" onTap={() => setDone(!done)} />
      </Card>
      <QuestionCard
        count="第 1 问"
        ask="样本问题？"
        help={LONG}
        options={[
          { key: 'yes', label: '是', onTap: nothing },
          { key: 'long', label: LONG, onTap: nothing },
        ]}
      />
      <QuestionCard count="第 2 问" ask="样本数字？" options={[]} number={{ unit: '元', decimals: false, done: '好', placeholder: '打数字', onDone: () => '请打数字' }} />
    </Section>
  );
}
