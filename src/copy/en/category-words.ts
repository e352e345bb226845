import type { GuideCategoryId } from '@/domain/guide/categories';

/** The categories of domain/guide/categories.ts in English. */
export const CATEGORY_WORDS: Readonly<Record<GuideCategoryId, string>> = {
  social_assistance: 'In need',
  elderly: 'Elderly',
  marriage: 'Marriage',
  disability: 'Disability',
  children: 'Children',
  health: 'Health care',
  housing: 'Housing',
  community: 'Community',
  funeral: 'After a death',
};
