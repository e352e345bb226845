/** Every string in records, however deep: what a screen may show of them. Ids and codes hold no Chinese and do no harm. */
export function shownTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(shownTexts) : [];
}
