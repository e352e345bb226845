/** What is read out stays Chinese, as the data is. */
export const aloudWords = {
  read: 'Read aloud (in Chinese)',
  readIn: { 'zh-CN': 'Read aloud in Mandarin', 'zh-HK': 'Read aloud in Cantonese' },
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  failed: 'This device cannot read aloud',
};
