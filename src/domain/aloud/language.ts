/** What can be read in: Mandarin, and Cantonese where the device has a voice for it. */
export type SpeechLanguage = 'zh-CN' | 'zh-HK';
