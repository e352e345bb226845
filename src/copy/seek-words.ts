import { words as en } from './en/seek-words';
import { live } from './live';

const words = live(
  {
    checking: '您的资料里还没有这一处，正在更新…',
    done: '资料已是最新，还是没有这一处。可能链接写错了，也可能要新版才有。',
    'with the app': '您的资料里还没有这一处。请关掉这里，重新打开，让它更新。',
    failed: '您的资料里还没有这一处，现在又更新不了。连上网再试。',
    again: '再更新一次',
  },
  en,
);

type Sought = 'not needed' | 'checking' | 'done' | 'with the app' | 'failed';

/** What is said of something a link names and the data does not have; `search` is how far looking for newer data is. */
export const seekWords = (search: Sought): string | undefined => (search === 'not needed' ? undefined : words[search]);

export const seekAgain = (): string => words.again;
