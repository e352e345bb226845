/**
 * Version 1's table of words and characters, in three tiers by how often short notes about offices and canteens need them.
 * Links in people's chats are written with it: a place in it never changes. A better table is a new version of the format.
 */
interface Tier {
  /** Bits of a place in the tier. */
  readonly bits: number;
  readonly characters: string;
  /** After the characters, separated by spaces. */
  readonly words: string;
}

const TIERS: readonly Tier[] = [
  {
    bits: 5,
    characters: '，\n。的20一不、1是人在有了年到和可个这地上我他中来35时要',
    words: '',
  },
  {
    bits: 7,
    characters:
      '大出们国会（）能为办说以就生自后也46月对发法事子公起或家用里过定7下天你-方区日行道餐街得而没8那之于么同面9着民还开现作多去等都本成；第看学经动理证村全当所问小号由外部如明分然前种期先新门条点：合只已元从市好院样政内' +
      '意十表 实进通三保长二工间情',
    words: '登记 申请 资料 老人',
  },
  {
    bits: 9,
    characters:
      '其东最交主领报些A提住因C儿B路两知力重次心金名助站但口结打议她把想无按镇机费与化正老认约手果关给平:高者向活军护受审资使文位并它业走？见件度系五应社近查特己性医书产务此体照直别什身婚又安告入核电基至场代被海便利南规回员' +
      '病原头将再信常复加解统物写变处记制很西接请居转声相队及户美战设数放签类四张指管早各做程钱建教世补目“”每女话计周水清收任立斯联岁室停山残比楼求几份免亲真太优义反白()带题量找决改德论神何式省卡格少车才更午怎城气难填算续选' +
      '园吃边尔总权额付房马司饭牌花必完北送听级单沙死眼感师林排吗象命形传空非展馆示台科据达运克许则取层思减;导光万治网华却候共息品且服况养项列黄涉界轮梯菜强即该观惠像晚殡床划址王术旁笔色买拉广食识望巷确药快饮士切六觉争桥英休今' +
      '糖让诉片印卖班订登符姻批李疾滑叫预尿孩委监急埔椅附末软托粤待失满承租综左右簿雨块硬咸淡章案旧河,坡伞姑娘婆爷爸妈盖孙配财线属帮另序荔侨堂铁协仪葬参困止孤评价效离增',
    words:
      '补贴 窗口 救助 服务 电话 可以 社工 广州 居委会 养老 身份证 户籍 年的 服务中心 镇街 社区 区民政局 预约 家庭 标准 个月 低保 租房登记 不用 长者 材料 居民 机构 户口簿 这里 困难 中心 提前 问街' +
      '道 先打电话 免费 问清 收入 颐康 内地居民 收费 收养 去前先打 代办 残疾人 饭堂 可能 送餐 评估 核实 长者饭堂 周一 证明 为准 护理 上午 网上 确认 是否 没有 港澳 去前先 服务站 婚姻登记处 以上 多' +
      '少 工作 去前先问 地铁 照片 公交 中午 委会 工作人员 周末 委托书 残疾 复印件 星期 时候 对面 下午 晚上 登记处 街道 休息 阿姨 婆婆 叔叔 您好 附近 门口 离家 走路 分钟 记得 带上 早点 左边 右边' +
      ' 旁边',
  },
];

export interface UnitCode {
  readonly value: number;
  readonly bits: number;
}

export const TIER_BITS = 2;
/** In front of what is in no tier. */
export const NO_TIER = TIERS.length;

/** By tier; the first place of the first tier ends the text. */
const UNITS: readonly (readonly string[])[] = TIERS.map(({ characters, words }, tier) => [
  ...(tier === 0 ? [''] : []),
  ...characters.split(''),
  ...(words === '' ? [] : words.split(' ')),
]);

const codes = new Map<string, UnitCode>();
UNITS.forEach((units, tier) => {
  const bits = TIERS[tier]?.bits ?? 0;
  units.forEach((unit, at) => codes.set(unit, { value: (tier << bits) | at, bits: TIER_BITS + bits }));
});

export const LONGEST_UNIT = UNITS.reduce((most, units) => units.reduce((longest, unit) => Math.max(longest, unit.length), most), 1);

/** How a word or character of the table is written; the empty text is the end. */
export const codeOfUnit = (unit: string): UnitCode | undefined => codes.get(unit);

/** The word or character read after its tier's two bits; '' is the end, undefined is in no tier. */
export function takeUnit(take: (bits: number) => number): string | undefined {
  const tier = take(TIER_BITS);
  const bits = TIERS[tier]?.bits;
  return bits === undefined ? undefined : (UNITS[tier]?.[take(bits)] ?? '\ufffd');
}
