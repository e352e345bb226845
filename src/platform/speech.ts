import Taro from '@tarojs/taro';
import { inPieces } from '@/domain/aloud/spoken';
import type { SpeechLanguage } from '@/domain/aloud/language';
import type { Speaking } from './speaking';

/** Set by the build (src/speech-plugin.ts). Without it nothing below is in the package. */
declare const JIEFANG_WECHATSI: boolean;
declare const requirePlugin: (name: 'WechatSI') => WechatSI;

interface WechatSI {
  textToSpeech(options: { lang: 'zh_CN'; tts: true; content: string; success: (result: { retcode: number; filename: string }) => void; fail: () => void }): void;
}

/** WeChat's plug-in takes so many characters at once, and knows no Cantonese. */
const MOST = 50;

export const speechLanguages = (): readonly SpeechLanguage[] => (JIEFANG_WECHATSI ? ['zh-CN'] : []);
export const onSpeechLanguages = (_listener: () => void): (() => void) => () => undefined;

/** Reads the sentences one after the other. WeChat's plug-in makes the sound on its servers: what is read is public text. */
export function speak(sentences: readonly string[], _language: SpeechLanguage, onEnd: (how: 'read' | 'failed') => void): Speaking {
  // Asked here and not once above: only so the build leaves the rest out.
  if (JIEFANG_WECHATSI) return readWithPlugin(inPieces(sentences, MOST), onEnd);
  onEnd('failed');
  return { pause: () => undefined, resume: () => undefined, stop: () => undefined };
}

function readWithPlugin(pieces: readonly string[], onEnd: (how: 'read' | 'failed') => void): Speaking {
  const player = Taro.createInnerAudioContext();
  let at = 0;
  let over = false;
  const end = (how: 'read' | 'failed') => {
    if (over) return;
    over = true;
    player.destroy();
    onEnd(how);
  };
  const next = () => {
    const content = pieces[at];
    at += 1;
    if (content === undefined) return end('read');
    requirePlugin('WechatSI').textToSpeech({
      lang: 'zh_CN',
      tts: true,
      content,
      success: ({ retcode, filename }) => {
        if (over) return;
        if (retcode !== 0) return end('failed');
        player.src = filename;
        player.play();
      },
      fail: () => end('failed'),
    });
  };
  player.onEnded(next);
  player.onError(() => end('failed'));
  next();
  return {
    pause: () => player.pause(),
    resume: () => player.play(),
    stop: () => {
      over = true;
      player.destroy();
    },
  };
}
