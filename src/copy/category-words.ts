import { GUIDE_CATEGORIES, type GuideCategoryId } from '@/domain/guide/categories';
import { CATEGORY_WORDS } from './en/category-words';
import { language } from './language';

/** A category of guides in words. */
export const categoryWords = (id: GuideCategoryId): string => (language() === 'en' ? CATEGORY_WORDS[id] : (GUIDE_CATEGORIES.find((category) => category.id === id)?.label ?? ''));
