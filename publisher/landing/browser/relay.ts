import { landingWords } from '../../../src/copy/landing-words';
import { openLink, type OpenedLink } from '../../../src/domain/share-link/open-link';
import { districtName } from '../../../src/domain/area/districts';
import { districtOf } from '../../../src/domain/area/area';
import { kindOf } from '../../../src/domain/place/kinds';
import type { Share } from '../../../src/domain/share-link/share';
import { pathWithCode } from '../../../src/domain/share-link/code-query';
import { pageOfShare } from '../../../src/routes';
import { byId, leadTo, say, show } from './ways';

/** Opens what the address says; where WeChat can be opened too, the person chooses. */
function relay(): void {
  const link = openLink(wholeAddress());
  const share = link.status === 'ok' || link.status === 'newer' ? link.share : undefined;
  const page = share && pageOfShare(share);
  if (share === undefined || page === undefined || link.status === 'none') return fail(link);
  const code = link.code;
  if (!leadTo(page, code)) return location.replace(`${document.body.dataset.up ?? ''}#${code === undefined ? page : pathWithCode(page, code)}`);
  say('title', landingWords.sent[share.type]);
  say('said', summaryOf(share));
  say('open', landingWords.openWeb);
  byId('open')?.classList.remove('main');
  show('help', false);
}

/** Hosts may send this page for any address. A code behind "#" alone is one too. */
function wholeAddress(): string {
  const { pathname, search, hash } = location;
  const bare = /^#[A-Za-z0-9_-]{6,}$/.test(hash) ? `#s=${hash.slice(1)}` : hash;
  try {
    return `${pathname}${decodeURIComponent(search)}${bare}`;
  } catch {
    return `${pathname}${search}${bare}`;
  }
}

/** What was sent, as far as a page without data can say it. */
function summaryOf(share: Share): string {
  if (share.type === 'filter') {
    const area = share.area === undefined ? landingWords.city : districtName(districtOf(share.area));
    return [area, kindOf(share.kind)?.label, share.openNow && landingWords.openNow, share.words && `“${share.words}”`].filter(Boolean).join(' · ');
  }
  const said = share.type === 'list' ? [share.title, share.note] : share.type === 'plan' ? [share.purpose, share.label] : [];
  const quoted = said.filter(Boolean).join('。');
  const known = share.type === 'list' ? landingWords.entries(share.items.length) : share.type === 'plan' ? [share.date, share.time].filter(Boolean).join(' ') : '';
  return [known, quoted && `${landingWords.senderSays}：${quoted}`].filter(Boolean).join('。');
}

function fail({ status }: OpenedLink): void {
  // A host's page for what it does not have says so itself.
  if (byId('open')?.dataset.home !== undefined && status === 'none') return;
  say('title', status === 'newer' || status === 'ok' ? landingWords.newer : landingWords.incomplete);
  say('said', status === 'newer' || status === 'ok' ? landingWords.newerAdvice : landingWords.incompleteAdvice);
  show('help');
}

relay();
window.addEventListener('hashchange', relay);
