import { useEffect, useRef, useState } from 'react';
import { aloudWords } from '@/copy/aloud-words';
import type { SpeechLanguage } from '@/domain/aloud/language';
import { toast } from '@/platform/notice';
import { usePageHide } from '@/platform/page';
import { onSpeechLanguages, speak, speechLanguages } from '@/platform/speech';
import type { Speaking } from '@/platform/speaking';

export interface Aloud {
  /** Empty where this device cannot read. */
  readonly languages: readonly SpeechLanguage[];
  readonly state: 'quiet' | 'reading' | 'paused';
  readonly start: (language: SpeechLanguage) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

/** Reading something aloud; leaving the page ends it. `sentences` is asked for when it begins. */
export function useAloud(sentences: () => readonly string[]): Aloud {
  const [languages, setLanguages] = useState(speechLanguages);
  const [state, setState] = useState<Aloud['state']>('quiet');
  const speaking = useRef<Speaking>();
  useEffect(() => onSpeechLanguages(() => setLanguages(speechLanguages())), []);

  const stop = () => {
    speaking.current?.stop();
    speaking.current = undefined;
    setState('quiet');
  };
  useEffect(() => () => speaking.current?.stop(), []);
  usePageHide(stop);

  return {
    languages,
    state,
    start: (language) => {
      setState('reading');
      speaking.current = speak(sentences(), language, (how) => {
        speaking.current = undefined;
        setState('quiet');
        if (how === 'failed') toast(aloudWords.failed);
      });
    },
    pause: () => {
      speaking.current?.pause();
      setState('paused');
    },
    resume: () => {
      speaking.current?.resume();
      setState('reading');
    },
    stop,
  };
}
