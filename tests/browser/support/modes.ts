import { COLOURS, PAIRS, STRONG_COLOURS } from '@/ui/tokens/colour';
import type { TextSize } from '@/ui/tokens/type';
import type { AuditRules } from './audit';

/** Languages of the interface. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;

export interface Mode {
  readonly name: string;
  readonly size: TextSize;
  readonly strong: boolean;
  readonly language: (typeof LANGUAGES)[number];
}

const mode = (size: TextSize, strong: boolean, language: Mode['language']): Mode => ({ name: [size, ...(strong ? ['high contrast'] : []), ...(language === 'zh-Hans' ? [] : [language])].join(', '), size, strong, language });

/** How a person may have set the app: the two ends of the text sizes in every language, high contrast, and 长辈版's first step. */
export const MODES: readonly Mode[] = [mode('large', false, 'zh-Hans'), ...LANGUAGES.flatMap((language) => [mode('standard', false, language), mode('largest', true, language)])];

/** The state of src/stores/settings.ts for a mode. */
export const settingsOf = ({ size, strong, language }: Mode) => ({
  language,
  languageOffered: true,
  textMode: size === 'standard' ? 'standard' : 'elder', ...(size === 'standard' ? {} : { elderSize: size }), strong, elderOffered: true });

export function rulesOf({ size, strong }: Mode): AuditRules {
  const colours = strong ? STRONG_COLOURS : COLOURS;
  return {
    text: size === 'standard' ? 14 : 18,
    target: size === 'standard' ? 44 : 60,
    contrast: strong ? 7 : 4.5,
    pairs: PAIRS.map(([text, ground]) => `${colours[text]}/${colours[ground]}`),
    roots: [16, 17, 22, 23.8, 26, 30],
  };
}
