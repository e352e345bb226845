import { View } from '@tarojs/components';
import { aloudWords as words } from '@/copy/aloud-words';
import type { SpeechLanguage } from '@/domain/aloud/language';
import { Button, ButtonRow } from '../button/button';

interface AloudBarProps {
  readonly languages: readonly SpeechLanguage[];
  readonly state: 'quiet' | 'reading' | 'paused';
  readonly onStart: (language: SpeechLanguage) => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onStop: () => void;
}

/** 读给我听: begins, pauses and ends; not there at all where the device has no voice. */
export function AloudBar({ languages, state, onStart, onPause, onResume, onStop }: AloudBarProps) {
  return (
    <View>
      {languages.length > 0 && (
        <ButtonRow>
          {state === 'quiet' &&
            languages.map((language) => (
              <Button key={language} icon="talk" onTap={() => onStart(language)}>
                {languages.length > 1 ? words.readIn[language] : words.read}
              </Button>
            ))}
          {state === 'reading' && <Button onTap={onPause}>{words.pause}</Button>}
          {state === 'paused' && <Button onTap={onResume}>{words.resume}</Button>}
          {state !== 'quiet' && <Button onTap={onStop}>{words.stop}</Button>}
        </ButtonRow>
      )}
    </View>
  );
}
