import { copy } from '../../src/copy';
import { landingWords } from '../../src/copy/landing-words';
import { html, jsonScript, type Html } from './html';
import { ASSETS, type LandingSettings } from './settings';

export interface LandingPage {
  /** Below the app's address: "p/ec-001.html". */
  readonly path: string;
  readonly title: string;
  /** Facts that stay true: no "now". */
  readonly description: string;
  /** Name of a file in publisher/landing/pictures. */
  readonly picture: string;
  /** schema.org, of recorded facts only. */
  readonly facts?: object;
  readonly body: Html;
  /** What search engines should not keep. */
  readonly unlisted?: true;
}

/** Nothing but the site's own files: even markup that got in could load and send nothing. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

const LONGEST_DESCRIPTION = 160;
const shortened = (text: string): string => (text.length > LONGEST_DESCRIPTION ? `${text.slice(0, LONGEST_DESCRIPTION - 1).replace(/[\ud800-\udbff]$/, '')}…` : text);

/** The whole page. `up`: the way from the page to the app's folder: "../", or the app's address where the page answers for any path. `script`: its name in landing/. */
export function wholePage(page: LandingPage, { base, miniProgram, created }: LandingSettings, up: string, script: string): string {
  const { path, title, description, picture, facts, body, unlisted } = page;
  const address = `${base}${path}`;
  const image = `${base}${ASSETS}/${picture}.png`;
  return `<!doctype html>
${
  html`<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<meta name="format-detection" content="telephone=no,address=no">
<meta name="referrer" content="no-referrer">
<meta name="theme-color" content="#0B6B53">
<title>${title} · ${landingWords.site}</title>
<meta name="description" content="${shortened(description)}">
${unlisted ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${address}">`}
<meta property="og:type" content="article">
<meta property="og:locale" content="zh_CN">
<meta property="og:site_name" content="${landingWords.site}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${shortened(description)}">
<meta property="og:url" content="${address}">
<meta property="og:image" content="${image}">
<meta property="og:image:width" content="600">
<meta property="og:image:height" content="480">
<meta name="twitter:card" content="summary">
<link rel="icon" href="${up}icon-192.png">
<link rel="apple-touch-icon" href="${up}icon-180.png">
<link rel="stylesheet" href="${up}${ASSETS}/page.css">
${facts && html`<script type="application/ld+json">${jsonScript({ '@context': 'https://schema.org', ...facts })}</script>`}
<script src="${up}${ASSETS}/${script}" defer></script>
</head>
<body data-base="${base}" data-up="${up}" data-appid="${miniProgram?.appid ?? ''}" data-version="${miniProgram?.version ?? ''}">
<header><a href="${up}">${landingWords.site}</a></header>
<main>
${body}
</main>
<footer>
<p>${landingWords.dataOf(created)}</p>
<p>${copy.disclaimer}</p>
</footer>
</body>
</html>`.markup
}
`;
}
