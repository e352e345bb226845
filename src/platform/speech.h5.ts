import type { SpeechLanguage } from '@/domain/aloud/language';
import type { Speaking } from './speaking';

const NAMES: Readonly<Record<SpeechLanguage, RegExp>> = { 'zh-CN': /^(zh|cmn)([-_](Hans[-_])?CN)?$/i, 'zh-HK': /^(zh[-_](Hant[-_])?HK|yue([-_].*)?)$/i };
const speech = (): SpeechSynthesis | undefined => (typeof window !== 'undefined' && 'speechSynthesis' in window ? window.speechSynthesis : undefined);

/** Only voices that live on the device: others send what they read to somebody's servers. */
const voiceOf = (language: SpeechLanguage): SpeechSynthesisVoice | undefined => speech()?.getVoices().find(({ lang, localService }) => localService && NAMES[language].test(lang));

export const speechLanguages = (): readonly SpeechLanguage[] => (['zh-CN', 'zh-HK'] as const).filter((language) => voiceOf(language) !== undefined);

/** Voices are found some time after the page has opened. */
export function onSpeechLanguages(listener: () => void): () => void {
  speech()?.addEventListener?.('voiceschanged', listener);
  return () => speech()?.removeEventListener?.('voiceschanged', listener);
}

/** A little slower than people speak. */
const RATE = 0.9;

/** Reads the sentences one after the other, on this device. */
export function speak(sentences: readonly string[], language: SpeechLanguage, onEnd: (how: 'read' | 'failed') => void): Speaking {
  const synthesis = speech();
  const voice = voiceOf(language);
  let over = false;
  const end = (how: 'read' | 'failed') => {
    if (over) return;
    over = true;
    onEnd(how);
  };
  synthesis?.cancel();
  sentences.forEach((sentence, index) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = language;
    utterance.rate = RATE;
    utterance.voice = voice ?? null;
    utterance.onerror = () => end('failed');
    if (index === sentences.length - 1) utterance.onend = () => end('read');
    synthesis?.speak(utterance);
  });
  if (!synthesis || !voice || sentences.length === 0) end('failed');
  return {
    pause: () => synthesis?.pause(),
    resume: () => synthesis?.resume(),
    stop: () => {
      over = true;
      synthesis?.cancel();
    },
  };
}
