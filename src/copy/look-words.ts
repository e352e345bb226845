import { lookWords as en } from './en/look-words';
import { live } from './live';

/** Words of how the app looks: text sizes and contrast. */
export const lookWords = live(
  {
    sizes: { large: '大', larger: '更大', largest: '最大' },
    sizeOf: (size: string) => `长辈版字号：${size}`,
    strong: '高对比',
    strongNote: '字更黑，边框更清楚。',
  },
  en,
);
