import { landingWords } from '../../src/copy/landing-words';
import type { PlaceLine } from '../../src/copy/place-lines';
import { wechatWords } from '../../src/copy/wechat-words';
import type { Phone } from '../../src/domain/place/phone';
import { html, type Html } from './html';

export const dialled = (number: string): string => `tel:${number.replace(/-/g, '')}`;

export const phoneLinks = (phones: readonly Phone[]): readonly Html[] =>
  phones.map(({ number, description }) => html`<div><a class="tel" href="${dialled(number)}">${number}</a>${description && html` <span class="quiet">${description}</span>`}</div>`);

export const lines = (given: readonly PlaceLine[]): readonly Html[] => given.map(({ text, quiet }) => (quiet ? html`<div class="quiet">${text}</div>` : html`<div>${text}</div>`));

export const row = (title: string, content: readonly Html[] | Html | string): Html => html`<div class="row"><dt>${title}</dt><dd>${content}</dd></div>
`;

export const card = (content: Html): Html => html`<section class="card">${content}</section>
`;

export const section = (title: string, content: readonly Html[] | Html): Html => html`<section><h2>${title}</h2><div class="card">${content}</div></section>
`;

export const bullets = (texts: readonly (string | Html)[]): Html => html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;

/** `page`: of src/routes.ts. The script adds the code of the link that was opened, and shows the way into WeChat where there is one. */
export const appButtons = (page: string, words: string, up: string, main: boolean): Html => html`<a class="${main ? 'button main' : 'button'}" id="open" data-page="${page}" href="${up}#${page}">${words}</a>
<a class="button" id="wechat" hidden>${wechatWords.open}</a>
<p class="hint" id="in-wechat" hidden>${wechatWords.inWeChat}</p>
`;

export const call12345 = html`<a class="button" href="tel:12345">${landingWords.call12345}</a>
`;
