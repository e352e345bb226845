import { View } from '@tarojs/components';
import { planWords as words } from '@/copy/plan-words';
import type { Plan } from '@/domain/plan/plan';
import { phoneScript } from '@/domain/plan/spoken-plan';
import { Fold } from '@/ui/fold/fold';
import css from './plan.module.css';

/** What to say on the phone, sentence by sentence. */
export function Script({ plan, today }: { readonly plan: Plan; readonly today: string }) {
  return (
    <Fold title={words.script}>
      {phoneScript(plan, today).map((sentence) => (
        <View key={sentence} className={css.say}>
          {sentence}
        </View>
      ))}
    </Fold>
  );
}
