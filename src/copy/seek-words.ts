const SAID = {
  checking: '您的资料里还没有这一处，正在更新…',
  done: '资料已是最新，还是没有这一处。可能链接写错了，也可能要更新小程序。',
  'with the app': '您的资料里还没有这一处。请关掉小程序，重新打开，让它更新。',
  failed: '您的资料里还没有这一处，现在又更新不了。连上网再试。',
} as const;

/** What is said of something a link names and the data does not have; `search` is how far looking for newer data is. */
export const seekWords = (search: 'not needed' | keyof typeof SAID): string | undefined => (search === 'not needed' ? undefined : SAID[search]);

export const seekAgain = '再更新一次';
