import type { ListShare } from '@/domain/share-link/share';

/** Lists as a social worker would write them; the words are made up, and none was used to make the table of words. */
const PLACES = ['ec-003', 'ec-014', 'ec-021', 'mo-001', 'sc-012', 'sw-007', 'cc-004', 'nh-010', 'ch-003', 'cs-009'];
const GUIDES = ['senior-card', 'elder-canteen-meal', 'minimum-living-allowance'];

const listOf = (head: Omit<ListShare, 'items' | 'type'>, notes: readonly string[]): ListShare => ({
  type: 'list',
  ...head,
  items: notes.map((note, index) => ({
    ref: index % 7 === 6 ? { type: 'guide', id: GUIDES[Math.floor(index / 7) % GUIDES.length] ?? '' } : { type: 'place', id: PLACES[index % PLACES.length] ?? '' },
    note,
  })),
});

export const FAMILY_VISIT = listOf(
  { title: '给陈婆婆选的饭堂和办事点', note: '陈婆婆好，这是上次家访时说的几个地方，离家近的排在前面。去之前先打个电话，有事找社工小李。' },
  ['离家最近，走路五分钟', '周一休息，别白跑', '午饭十一点开始', '可以送餐上门，要提前一天订', '带身份证和长者卡', '有电梯，轮椅能进', '菜比较软，适合牙口不好', '二楼，从侧门上', '门口就是公交站', '人多，早点去', '先去居委会登记', '找王姑娘，说是我介绍的', '下雨天路滑小心', '满六十岁有优惠', '这里环境好，可以坐坐聊天', '要预约，电话常占线', '带齐户口簿和照片两张', '逢周三下午有义诊', '晚饭要自己打包', '女儿下班可以来接'],
);

export const SHORT_NOTES = listOf(
  { title: '街坊常去的地方' },
  ['地铁口出来左转', '停车不方便', '周末不开', '听说换了地方，打电话问清楚', '低保证也要带上', '办证要本人去', '复印件两份', '代办要写委托书', '上午去人少', '中午休息到两点半', '工作人员态度好', '旁边有个菜市场', '糖尿病人可以说少油少糖', '试过，味道不错', '价钱十二块一餐', '残疾证可以免费', '保安会带路', '社区医生每月来一次', '夏天有空调', '记得带老花镜和药'],
);
