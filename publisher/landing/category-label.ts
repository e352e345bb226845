import { GUIDE_CATEGORIES, type GuideCategoryId } from '../../src/domain/guide/categories';

export const categoryLabel = (id: GuideCategoryId): string => GUIDE_CATEGORIES.find((category) => category.id === id)?.label ?? '';
