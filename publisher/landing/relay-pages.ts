import { landingWords } from '../../src/copy/landing-words';
import { wechatWords } from '../../src/copy/wechat-words';
import { RELAY_PAGE } from '../../src/domain/share-link/landing';
import { html } from './html';
import { call12345, card } from './parts';
import type { LandingPage } from './shell';

/** Answers for any code. What the code says is written into it by the script, as text. */
export const relayPage: LandingPage = {
  path: RELAY_PAGE,
  title: landingWords.relayTitle,
  description: landingWords.relayDescription,
  picture: 'guide',
  unlisted: true,
  body: html`${card(html`<h1 id="title">${landingWords.relayTitle}</h1>
<noscript><p class="notice">${landingWords.relayWithoutScript}</p></noscript>
<p id="said"></p>
<a class="button main" id="wechat" hidden>${wechatWords.open}</a>
<a class="button" id="open" href="./">${landingWords.openHome}</a>
<p class="hint" id="in-wechat" hidden>${wechatWords.inWeChat}</p>
<div id="help" hidden>${call12345}</div>`)}`,
};

/** What a host sends for a page it does not have: of a place that is newer than these pages, or of a mistyped address. */
export const notFoundPage = (base: string): LandingPage => ({
  path: '404.html',
  title: landingWords.missing,
  description: landingWords.missingAdvice,
  picture: 'guide',
  unlisted: true,
  body: html`${card(html`<h1 id="title">${landingWords.missing}</h1><p id="said">${landingWords.missingAdvice}</p>
<a class="button main" id="wechat" hidden>${wechatWords.open}</a>
<a class="button main" id="open" data-home href="${base}">${landingWords.openHome}</a>
<p class="hint" id="in-wechat" hidden>${wechatWords.inWeChat}</p>
<div id="help">${call12345}</div>`)}`,
});
