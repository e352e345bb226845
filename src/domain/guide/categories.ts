/** The categories of guides, in the order the screen shows them. */
export const GUIDE_CATEGORIES = [
  { id: 'social_assistance', label: '困难救助', icon: 'hand' },
  { id: 'elderly', label: '老人', icon: 'elder' },
  { id: 'marriage', label: '婚姻', icon: 'rings' },
  { id: 'disability', label: '残疾人', icon: 'support' },
  { id: 'children', label: '儿童', icon: 'child' },
  { id: 'health', label: '看病医保', icon: 'hospital' },
  { id: 'housing', label: '住房', icon: 'home' },
  { id: 'community', label: '社区', icon: 'people' },
  { id: 'funeral', label: '身后事', icon: 'lotus' },
] as const;

export type GuideCategoryId = (typeof GUIDE_CATEGORIES)[number]['id'];
export const GUIDE_CATEGORY_IDS = GUIDE_CATEGORIES.map((category) => category.id);
