import type { SpeechLanguage } from '@/domain/aloud/language';
import { aloudWords as en } from './en/aloud-words';
import { live } from './live';

/** Words of "读给我听". */
export const aloudWords = live(
  {
    read: '读给我听',
    readIn: { 'zh-CN': '用普通话读', 'zh-HK': '用广东话读' } satisfies Record<SpeechLanguage, string>,
    pause: '先停一下',
    resume: '接着读',
    stop: '不读了',
    failed: '这台设备读不出来',
  },
  en,
);
