/** What is said of something a link names and the data does not have; `search` is how far looking for newer data is. */
export function seekWords(search: 'not needed' | 'checking' | 'done' | 'failed'): string | undefined {
  return search === 'not needed' ? undefined : SAID[search];
}

export const seekAgain = '再更新一次';

const SAID = {
  checking: '您的资料里还没有这一处，正在更新…',
  done: '资料已是最新，还是没有这一处。可能链接写错了，也可能要更新小程序。',
  failed: '您的资料里还没有这一处，现在又更新不了。连上网再试。',
} as const;
