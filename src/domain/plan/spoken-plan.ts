import type { Plan } from './plan';
import { aimWords, longDate, SELF, whenWords } from './plan-words';

/** What to say on the telephone, sentence by sentence. It asks; it states only what the plan itself holds. `today`: YYYY-MM-DD, as longDate. */
export function phoneScript(plan: Pick<Plan, 'label' | 'purpose' | 'place' | 'date' | 'time' | 'papers'>, today?: string): readonly string[] {
  const where = plan.place?.name === undefined ? '' : `请问是${plan.place.name}吗？`;
  const self = SELF.test(plan.label);
  const we = self ? '我' : '我们';
  return [
    `您好！${where}`,
    `我想${aimWords(plan)}。`,
    plan.time === undefined ? `${we}想${longDate(plan.date, today)}过来，那天几点可以办？` : `${we}想${whenWords(plan, today)}过来，那时候可以办吗？`,
    '要不要先预约？',
    plan.papers.length > 0 ? `${we}还缺：${plan.papers.join('、')}。少了这些，能先办吗？` : '要带哪些材料？要原件还是复印件？',
    self ? '我一个人去就可以吗？' : `${plan.label}本人要不要到场？我代办要带什么？`,
    '谢谢！',
  ];
}

/** Said wherever a plan is shown or sent: it is an arrangement of the family and nothing more. */
export const NOT_SUBMITTED = '这是家里自己的安排，没有向办事单位提交或预约。';
