import { useStore } from 'zustand';
import { setLanguage, type Language } from '@/copy/language';
import type { Spot } from '@/domain/area/spot';
import { persistedStore } from './persisted';

/** `elder` is 长辈版: larger, fewer things, one main action. */
export type TextMode = 'standard' | 'elder';

interface Settings {
  readonly textMode: TextMode;
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
export const declineElder = (): void => void settingsStore.setState({ elderOffered: true });

export const useSpot = (): Spot | undefined => useStore(settingsStore, (settings) => settings.spot);
export const useElder = (): boolean => useStore(settingsStore, (settings) => settings.textMode === 'elder');
export const useElderOffered = (): boolean => useStore(settingsStore, (settings) => settings.elderOffered);
