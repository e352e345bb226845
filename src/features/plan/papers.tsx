import { View } from '@tarojs/components';
import { planWords as words } from '@/copy/plan-words';
import type { Plan } from '@/domain/plan/plan';
import { open } from '@/platform/navigation';
import { routes } from '@/routes';
import { chooseLabel } from '@/stores/progress';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Section } from '@/ui/section/section';
import css from './plan.module.css';
import type { PlanFacts } from './use-plan-page';

/** What is still to be collected, and the way to the list where it is ticked off. */
export function Papers({ plan, own, facts: { guide, papers } }: { readonly plan: Plan; readonly own: boolean; readonly facts: PlanFacts }) {
  if (!plan.guide && papers.length === 0) return null;
  const openGuide = () => {
    chooseLabel(plan.label);
    void open(routes.guide(plan.guide?.id ?? ''));
  };
  const none = guide && guide.required_documents.length > 0 ? words.papersNone : words.papersUnknown;
  return (
    <Section title={own ? words.papers : words.papersCarried}>
      <Card>
        <View>{papers.length === 0 && <View>{none}</View>}</View>
        {papers.map((paper) => (
          <View key={paper} className={css.point}>
            {paper}
          </View>
        ))}
        <View className={css.open}>{guide && <Button icon="guide" onTap={openGuide}>{words.papersOpen}</Button>}</View>
      </Card>
    </Section>
  );
}
