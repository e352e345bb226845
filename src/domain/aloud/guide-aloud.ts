import type { Guide, RequiredDocument, Step } from '../guide/guide';
import { spokenSentence } from './spoken';

/** A guide as it is read aloud, sentence by sentence: what it is, the papers, the steps in their order, how long, how much, where. */
export function guideAloud(guide: Pick<Guide, 'title' | 'summary' | 'required_documents' | 'steps' | 'total_time' | 'cost' | 'where_to_apply'>): readonly string[] {
  const { required_documents: papers, steps } = guide;
  return [
    guide.title,
    guide.summary,
    papers.length > 0 ? `要带的材料，一共 ${papers.length} 样` : '材料没有查到，去前先问窗口',
    ...papers.map(paperSentence),
    `怎样办，一共 ${steps.length} 步`,
    ...steps.map(stepSentence),
    ...(guide.total_time ? [`多久办好：${guide.total_time}`] : []),
    guide.cost ? `收费：${guide.cost}` : '收费未写明',
    `去哪里办：${guide.where_to_apply.text}`,
    '以上以受理机关为准',
  ].map((sentence) => spokenSentence(sentence).replace(/[。！？；，]*$/, '。'));
}

function paperSentence({ name, required, when, original, copy, note }: RequiredDocument, index: number): string {
  const counts = [original && `原件 ${original} 份`, copy && `复印件 ${copy} 份`].filter(Boolean).join('，');
  const only = required ? '' : when ? `${when}才带：` : '有这种情况才带：';
  return [`第 ${index + 1} 样，${only}${name}`, counts, note].filter(Boolean).join('，');
}

function stepSentence({ title, detail, actor, time_limit: limit }: Step, index: number): string {
  return [`第 ${index + 1} 步，${actor === 'applicant' ? '您做' : '工作人员做'}：${title}`, detail, limit && `时限：${limit.text}`].filter(Boolean).join('。');
}
