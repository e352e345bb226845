import type { QuestionId } from '@/domain/guide/questions';

export interface EnglishQuestion {
  readonly ask: string;
  readonly help?: string;
  readonly unit?: string;
  /** Labels of the options of a choice, by id. */
  readonly options?: Readonly<Record<string, string>>;
}

const FULL_YEARS = 'In full years';

/** The questions of domain/guide/questions.ts in English. */
export const ENGLISH_QUESTIONS: Readonly<Record<QuestionId, EnglishQuestion>> = {
  age: { ask: 'How old are you?', help: 'In full years, counted from the birthday', unit: 'years' },
  hukou: { ask: 'Where is the household registration (hukou)?', options: { guangzhou: 'Guangzhou', guangdong: 'Another city of Guangdong', elsewhere: 'Another province, Hong Kong, Macao, Taiwan or abroad' } },
  residence_permit: { ask: 'Is there a valid Guangzhou residence permit?', help: 'A residence permit for Hong Kong, Macao and Taiwan residents issued in Guangzhou counts too' },
  registered_half_year: { ask: 'Registered as living in Guangzhou for at least half a year?' },
  villager: { ask: 'A villager of this village?' },
  hkmo_in_nansha: { ask: 'A Hong Kong or Macao resident who has lived in Nansha for 6 months without a break?' },
  hkmo_family: { ask: 'Family from Hong Kong or Macao who have worked in Nansha for 6 months without a break?', help: 'Direct relatives such as children and grandchildren, or their spouses' },
  lives_here: { ask: 'Living in Guangzhou now?' },
  aid_status: {
    ask: 'Is the family officially recognised as in need?',
    options: { minimum_living: 'Minimum living allowance (dibao)', extreme_poverty: 'Extreme poverty support (tekun)', low_income_edge: 'Just above dibao', rigid_expense: 'Hardship from high expenses', none: 'None of these' },
  },
  income_per_head: { ask: 'What does the family living together earn a month, per person?', help: "The whole family's income in a month, divided by the number of people. Relief payments and special-care pensions of the government do not count", unit: 'yuan' },
  own_income: { ask: "What is the person's own monthly income?", help: 'Basic pension, old-age allowance, medical insurance and special-care pensions do not count', unit: 'yuan' },
  disability_certificate: { ask: 'Is there a disability certificate? Which level?', help: 'It must be valid', options: { level_1: 'Level 1', level_2: 'Level 2', level_3: 'Level 3', level_4: 'Level 4', none: 'No' } },
  serious_illness: { ask: 'Is there a serious illness?', help: 'As diagnosed by the hospital and recognised locally' },
  needs_care: { ask: 'Is everyday help needed?', help: 'Help with any one of eating, dressing, the toilet, washing or moving about, or being watched over because of dementia, counts' },
  care_half_year: { ask: 'Has help with eating, dressing and the like been needed for half a year?', help: 'If no help is needed, answer no' },
  after_hospital: { ask: 'Just out of hospital, and still in need of nursing?' },
  in_care_home: { ask: 'Living in a nursing home now?' },
  lives_with: { ask: 'Lives with whom?', options: { alone: 'Alone', elders_only: 'Only elderly people at home', others: 'With younger family' } },
  supporter: { ask: 'Are there children, parents or a spouse able to support and care?' },
  medical_insurance: { ask: 'Which medical insurance?', options: { employee: "Guangzhou employees' insurance", resident: "Guangzhou residents' insurance", elsewhere: 'Insurance of another place', none: 'None' } },
  maternity_insurance: { ask: 'Covered by maternity insurance?' },
  birth_since_2025_12: { ask: 'Did it happen on or after 1 December 2025?', help: 'The day of the birth, of the end of the pregnancy, or of the family-planning operation' },
  pension: { ask: 'Receiving a pension in Guangzhou?' },
  senior_card: { ask: 'Is there a senior citizen card already?' },
  crisis: { ask: 'In the last month, did the family meet an emergency such as sudden illness, fire, a traffic accident or an injury?' },
  big_expense: { ask: 'In the last year, did costs such as medical care or school make life hard?', help: 'Rehabilitation and paid care in hospital count too' },
  own_home: { ask: 'Does the family own a home in Guangzhou?' },
  small_home: { ask: "Is the family's home too small?", help: 'Less than 15 m² of floor area or 10 m² of living area per person' },
  bought_subsidised: { ask: 'Did the family buy a home with a subsidy, such as affordable housing?' },
  in_public_rental: { ask: 'Living in public rental housing, or receiving a rent subsidy now?' },
  marital: { ask: 'Marital status now?', options: { single: 'Never married', married: 'Married', divorced: 'Divorced', widowed: 'Widowed' } },
  in_school: { ask: 'Going to school now?' },
  parents_gone: { ask: 'Are the parents gone, or can the birth parents not be found?' },
  other_aid_group: { ask: 'An orphan, a child whom in fact nobody supports, or another person the rules name as in need?' },
  resident_cleric: { ask: 'A cleric who has lived in a place of worship for three years?' },
  jobless: { ask: 'Looking for work, but without a job now?' },
  male_age: { ask: 'How old is the man?', help: FULL_YEARS, unit: 'years' },
  female_age: { ask: 'How old is the woman?', help: FULL_YEARS, unit: 'years' },
  couple: { ask: 'Where are the two from?', options: { mainland: 'Both are mainland residents', mixed: 'One is a mainland resident, the other is not', neither: 'Neither is a mainland resident' } },
  former_couple: { ask: 'Were the two married to each other before, and divorced?' },
  certificate_lost: { ask: 'Is the marriage or divorce certificate lost or damaged?' },
  both_agree: { ask: 'Do both want to marry?', help: 'Also for marrying each other again' },
  both_agree_divorce: { ask: 'Do both want the divorce?' },
  deceased_from_guangzhou: { ask: 'Did the person who died have a Guangzhou registration?', help: 'It counts too if it was in Guangzhou before a move to Hong Kong, Macao, Taiwan or abroad' },
  cremated_here: { ask: 'Is the cremation in Guangzhou?', help: 'If it is still to come, answer as planned' },
  both_free: { ask: 'Are both without a spouse now?' },
  service_disability: { ask: "Is there a disabled serviceperson's or disabled police officer's certificate?" },
  stepchild: { ask: "Is the child to be adopted the spouse's own?", help: 'That is, a stepchild' },
};
