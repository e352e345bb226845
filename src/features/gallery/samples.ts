import type { PlaceCardWords } from '@/copy/place-card';

/** Nothing here is a fact: words of every length for looking at components. */
export const LONG = '样本：一个特别特别长的名字，长到一行放不下，两行也放不下，要看它怎样换行（附带一串英文 ABCDEFGHIJKLMNOPQRSTUVWXYZ）';

const card = (id: string, name: string, rest: Partial<PlaceCardWords>): PlaceCardWords => ({
  id,
  name,
  distance: '约 420 米',
  status: { label: '开饭中', tone: 'open', detail: '13:00 收' },
  where: '样本区 样本街 1 号',
  canCall: true,
  canGo: true,
  ...rest,
});

export const CARDS: readonly PlaceCardWords[] = [
  card('open', '样本饭堂', {}),
  card('soon', '样本饭堂（快收了）', { status: { label: '快收了', tone: 'soon', detail: '还有 20 分钟' } }),
  card('closed', '样本饭堂（收了）', { status: { label: '已收', tone: 'closed', detail: '明天 11:00 开' }, distance: '' }),
  card('unknown', LONG, { status: { label: '时间未公布', tone: 'unknown', detail: '去前先打 12345 问' }, alert: '样本提醒：门口在后巷。', canCall: false }),
];

export const PEOPLE: readonly string[] = ['自己', '妈妈', '爸爸', '样本称呼'];
export const nothing = (): void => undefined;
