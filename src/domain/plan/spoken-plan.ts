import type { Plan } from './plan';
import { aimWords, dateWords, SELF, whenWords } from './plan-words';

/** What is known of the place today; nothing else may be said of it. */
export interface PlaceFacts {
  readonly address?: string;
  readonly phones?: readonly { readonly number: string }[];
}

/** What to say on the telephone, sentence by sentence. It asks; it states only what the plan itself holds. */
export function phoneScript(plan: Pick<Plan, 'label' | 'purpose' | 'place' | 'date' | 'time' | 'papers'>): readonly string[] {
  const where = plan.place === undefined ? '' : `请问是${plan.place.name}吗？`;
  const self = SELF.test(plan.label);
  const we = self ? '我' : '我们';
  return [
    `您好！${where}`,
    `我想${aimWords(plan)}。`,
    plan.time === undefined ? `${we}想${dateWords(plan.date)}过来，那天几点可以办？` : `${we}想${whenWords(plan)}过来，那时候可以办吗？`,
    '要不要先预约？',
    plan.papers.length > 0 ? `${we}还缺：${plan.papers.join('、')}。少了这些，能先办吗？` : '要带哪些材料？要原件还是复印件？',
    self ? '我一个人去就可以吗？' : `${plan.label}本人要不要到场？我代办要带什么？`,
    '谢谢！',
  ];
}

/** Said wherever a plan is shown or sent: it is an arrangement of the family and nothing more. */
export const NOT_SUBMITTED = '这是家里自己的安排，没有向办事单位提交或预约。';

/** The plan as plain text to forward to the family. */
export function shareText(plan: Plan, place: PlaceFacts = {}): string {
  const phones = (place.phones ?? []).map(({ number }) => number);
  return [
    aimWords(plan),
    `时间：${whenWords(plan)}`,
    ...(plan.place === undefined ? [] : [`地点：${plan.place.name}`]),
    ...(place.address === undefined ? [] : [`地址：${place.address}`]),
    ...(phones.length === 0 ? [] : [`电话：${phones.join('、')}`]),
    ...(plan.papers.length === 0 ? [] : [`还缺的材料：${plan.papers.join('、')}`]),
    NOT_SUBMITTED,
  ].join('\n');
}
