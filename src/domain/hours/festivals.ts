/** The festivals the State Council gives days off for, and the short names sources use. */
export const FESTIVALS = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'] as const;
export type Festival = (typeof FESTIVALS)[number];

const ALIASES: Readonly<Record<string, Festival>> = {
  元旦节: '元旦',
  新年: '元旦',
  农历新年: '春节',
  清明: '清明节',
  五一: '劳动节',
  五一节: '劳动节',
  五一劳动节: '劳动节',
  国际劳动节: '劳动节',
  端午: '端午节',
  中秋: '中秋节',
  十一: '国庆节',
  国庆: '国庆节',
};

/** The one name of a festival, so that "五一" of a source and "劳动节" of a calendar meet; an unknown name is kept. */
export function festivalName(name: string): string {
  return ALIASES[name.trim()] ?? name.trim();
}
