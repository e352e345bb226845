import { useStore } from 'zustand';
import { setLanguage, type Language } from '@/copy/language';
import type { Spot } from '@/domain/area/spot';
import { persistedStore } from './persisted';

/** `elder` is 长辈版: larger, fewer things, one main action. */
export type TextMode = 'standard' | 'elder';

/** Steps of 长辈版. */
export type ElderSize = 'large' | 'larger' | 'largest';

interface Settings {
  readonly textMode: TextMode;
  /** How large 长辈版 is; its first step by default. */
  readonly elderSize?: ElderSize;
  /** 高对比. */
  readonly strong?: boolean;
  /** Where the person looks for places; absent until they choose. */
  readonly spot?: Spot;
  /** The offer of elder mode was answered: do not offer again. */
  readonly elderOffered: boolean;
  /** Absent until chosen: Simplified. */
  readonly language?: Language;
  /** The offer of another language was answered. */
  readonly languageOffered?: boolean;
}

export const settingsStore = persistedStore<Settings>('settings', () => ({ textMode: 'standard', elderOffered: false }));

/** The words follow the settings, from the start on and after every choice, wipe and restored backup. */
const follow = ({ language = 'zh-Hans' }: Settings): void => setLanguage(language);
follow(settingsStore.getState());
settingsStore.subscribe(follow);

export const chooseLanguage = (language: Language): void => void settingsStore.setState({ language, languageOffered: true });
export const declineLanguage = (): void => void settingsStore.setState({ languageOffered: true });
export const useLanguageOffered = (): boolean => useStore(settingsStore, ({ language, languageOffered }) => languageOffered === true || language !== undefined);

export const chooseSpot = (spot: Spot | undefined): void => void settingsStore.setState({ spot });
export const setTextMode = (textMode: TextMode): void => void settingsStore.setState({ textMode, elderOffered: true });
export const setElderSize = (elderSize: ElderSize): void => void settingsStore.setState({ textMode: 'elder', elderSize, elderOffered: true });
export const setStrong = (strong: boolean): void => void settingsStore.setState({ strong });
export const declineElder = (): void => void settingsStore.setState({ elderOffered: true });

export const useSpot = (): Spot | undefined => useStore(settingsStore, (settings) => settings.spot);
export const useElder = (): boolean => useStore(settingsStore, (settings) => settings.textMode === 'elder');
export const useTextSize = (): 'standard' | ElderSize => useStore(settingsStore, ({ textMode, elderSize }) => (textMode === 'elder' ? (elderSize ?? 'large') : 'standard'));
export const useStrong = (): boolean => useStore(settingsStore, ({ strong }) => strong === true);
export const useElderOffered = (): boolean => useStore(settingsStore, (settings) => settings.elderOffered);
