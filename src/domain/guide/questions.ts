/**
 * The one table of plain questions from which "can I apply" and the finder ask: one fact, one question, whatever number of
 * guides needs it. They ask about the person to be helped. "不清楚" is an answer to every one. Ids and option ids are permanent.
 */
export type Question = {
  readonly id: string;
  readonly ask: string;
  /** What helps to answer, where the words of the question may be misread. */
  readonly help?: string;
  /** Too special to be asked of everybody: only within its own guides. */
  readonly special?: true;
} & (
  | { readonly type: 'yes_no' }
  | { readonly type: 'choice'; readonly options: readonly { readonly id: string; readonly label: string }[] }
  | { readonly type: 'number'; readonly unit: string; readonly most: number; readonly decimals?: true }
);

/** In the order in which they are asked. */
export const QUESTIONS = [
  { id: 'age', ask: '今年多大年纪？', help: '按周岁填，过了生日才算', type: 'number', unit: '岁', most: 130 },
  { id: 'hukou', ask: '户口在哪里？', type: 'choice', options: [{ id: 'guangzhou', label: '广州' }, { id: 'guangdong', label: '广东别的市' }, { id: 'elsewhere', label: '省外、港澳台或国外' }] },
  { id: 'residence_permit', ask: '有没有广州的居住证，还在有效期内？', help: '在广州办的港澳台居民居住证也算', type: 'yes_no' },
  { id: 'registered_half_year', ask: '在广州办过居住登记，满半年了吗？', type: 'yes_no', special: true },
  { id: 'villager', ask: '是本村的村民吗？', type: 'yes_no', special: true },
  { id: 'hkmo_in_nansha', ask: '是港澳居民，在南沙连续住满6个月了吗？', type: 'yes_no', special: true },
  { id: 'hkmo_family', ask: '有没有港澳亲人，在南沙连续工作满6个月？', help: '儿女、孙辈这样的直系亲属，或他们的配偶', type: 'yes_no', special: true },
  { id: 'lives_here', ask: '现在住在广州吗？', type: 'yes_no' },
  {
    id: 'aid_status',
    ask: '家里已经认定为困难家庭了吗？',
    type: 'choice',
    options: [{ id: 'minimum_living', label: '低保' }, { id: 'extreme_poverty', label: '特困' }, { id: 'low_income_edge', label: '低保边缘' }, { id: 'rigid_expense', label: '支出型困难' }, { id: 'none', label: '都没有' }],
  },
  { id: 'income_per_head', ask: '一起生活的一家人，平均每人每月多少收入？', help: '全家一个月的收入，除以人数。政府的救助款、优待抚恤金不算', type: 'number', unit: '元', most: 100000, decimals: true },
  { id: 'own_income', ask: '本人每月多少收入？', help: '基础养老金、高龄津贴、医保待遇、优待抚恤金不算', type: 'number', unit: '元', most: 100000, decimals: true },
  { id: 'disability_certificate', ask: '有残疾人证吗？是几级？', help: '证要在有效期内', type: 'choice', options: [{ id: 'level_1', label: '一级' }, { id: 'level_2', label: '二级' }, { id: 'level_3', label: '三级' }, { id: 'level_4', label: '四级' }, { id: 'none', label: '没有' }] },
  { id: 'serious_illness', ask: '有没有得重特大疾病？', help: '以医院诊断和当地认定的为准', type: 'yes_no', special: true },
  { id: 'needs_care', ask: '平时要不要人照顾？', help: '吃饭、穿衣、上厕所、洗澡、走动，有一样要人帮，或者失智要人看着，就算要', type: 'yes_no' },
  { id: 'care_half_year', ask: '吃饭、穿衣这些事要人照顾，满半年了吗？', help: '不用人照顾的，就是没满', type: 'yes_no' },
  { id: 'after_hospital', ask: '是不是刚住完院，出院后还要人护理？', type: 'yes_no', special: true },
  { id: 'in_care_home', ask: '现在住在养老院吗？', type: 'yes_no' },
  { id: 'lives_with', ask: '平时和谁住？', type: 'choice', options: [{ id: 'alone', label: '一个人住' }, { id: 'elders_only', label: '家里全是老人' }, { id: 'others', label: '还有年轻的家人' }] },
  { id: 'supporter', ask: '有没有子女、父母或配偶能供养、照顾？', type: 'yes_no' },
  { id: 'medical_insurance', ask: '参加哪一种医保？', type: 'choice', options: [{ id: 'employee', label: '广州职工医保' }, { id: 'resident', label: '广州居民医保' }, { id: 'elsewhere', label: '外地医保' }, { id: 'none', label: '没有参加' }] },
  { id: 'maternity_insurance', ask: '参加生育保险了吗？', type: 'yes_no', special: true },
  { id: 'birth_since_2025_12', ask: '是2025年12月1日当天或以后的事吗？', help: '看生孩子、终止妊娠或做计生手术的那天', type: 'yes_no', special: true },
  { id: 'pension', ask: '在广州领养老金吗？', type: 'yes_no' },
  { id: 'senior_card', ask: '手上有老年人优待卡吗？', type: 'yes_no', special: true },
  { id: 'crisis', ask: '最近一个月，家里碰上急病、火灾、车祸、意外受伤这样的急事吗？', type: 'yes_no' },
  { id: 'big_expense', ask: '最近一年，看病、上学这些花费，让家里日子难过吗？', help: '残疾康复、住院请人照料的钱也算', type: 'yes_no' },
  { id: 'own_home', ask: '家里在广州有自己的房子吗？', type: 'yes_no' },
  { id: 'small_home', ask: '家里的房子太小吗？', help: '平均每人的建筑面积不到15平方米，或居住面积不到10平方米', type: 'yes_no', special: true },
  { id: 'bought_subsidised', ask: '享受过经济适用房这类购房优惠吗？', type: 'yes_no', special: true },
  { id: 'in_public_rental', ask: '现在住公租房，或者在领租赁补贴吗？', type: 'yes_no', special: true },
  { id: 'marital', ask: '现在的婚姻状况？', type: 'choice', options: [{ id: 'single', label: '没结过婚' }, { id: 'married', label: '有配偶' }, { id: 'divorced', label: '离了婚' }, { id: 'widowed', label: '丧偶' }] },
  { id: 'in_school', ask: '正在上学吗？', type: 'yes_no' },
  { id: 'parents_gone', ask: '失去了父母，或者找不到亲生父母吗？', type: 'yes_no', special: true },
  { id: 'other_aid_group', ask: '是孤儿、事实无人抚养儿童，或规定的别的困难人员吗？', type: 'yes_no', special: true },
  { id: 'resident_cleric', ask: '是在宗教场所住满三年的教职人员吗？', type: 'yes_no', special: true },
  { id: 'jobless', ask: '想工作，可是现在没有工作吗？', type: 'yes_no' },
  { id: 'male_age', ask: '男方多大年纪？', help: '按周岁填', type: 'number', unit: '岁', most: 130, special: true },
  { id: 'female_age', ask: '女方多大年纪？', help: '按周岁填', type: 'number', unit: '岁', most: 130, special: true },
  { id: 'couple', ask: '两个人是哪里的？', type: 'choice', options: [{ id: 'mainland', label: '都是内地居民' }, { id: 'mixed', label: '一方是内地居民，另一方不是' }, { id: 'neither', label: '都不是内地居民' }], special: true },
  { id: 'former_couple', ask: '两个人以前是夫妻，办过离婚吗？', type: 'yes_no', special: true },
  { id: 'certificate_lost', ask: '结婚证、离婚证丢了或坏了吗？', type: 'yes_no', special: true },
  { id: 'both_agree', ask: '两个人都愿意结婚吗？', help: '复婚也按这个答', type: 'yes_no', special: true },
  { id: 'both_agree_divorce', ask: '两个人都愿意离婚吗？', type: 'yes_no', special: true },
  { id: 'deceased_from_guangzhou', ask: '逝者是广州户口吗？', help: '以前是广州户口，后来迁去港澳台或国外的，也算', type: 'yes_no', special: true },
  { id: 'cremated_here', ask: '逝者在广州火化吗？', help: '还没办的，按打算的答', type: 'yes_no', special: true },
  { id: 'both_free', ask: '两个人现在都没有配偶吗？', type: 'yes_no', special: true },
  { id: 'service_disability', ask: '有没有残疾军人证，或伤残人民警察证？', type: 'yes_no' },
  { id: 'stepchild', ask: '收养的是配偶带来的孩子吗？', help: '也就是继子女', type: 'yes_no', special: true },
] as const satisfies readonly Question[];

export type QuestionId = (typeof QUESTIONS)[number]['id'];
export const QUESTION_IDS: readonly string[] = QUESTIONS.map((question) => question.id);

const byId = new Map<string, Question>(QUESTIONS.map((question) => [question.id, question]));

/** Undefined for a question this version does not know (data newer than the app). */
export const questionOf = (id: string): Question | undefined => byId.get(id);

/** A guide asks no more than this. */
export const MOST_QUESTIONS = 5;
