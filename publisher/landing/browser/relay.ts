import { landingWords } from '../../../src/copy/landing-words';
import { openLink, type OpenedLink } from '../../../src/domain/share-link/open-link';
import type { Share } from '../../../src/domain/share-link/share';
import { pathWithCode } from '../../../src/domain/share-link/carriers';
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

function summaryOf(share: Share): string {
  if (share.type !== 'list') return '';
  const said = [share.title, share.note].filter(Boolean).join('。');
  return [landingWords.entries(share.items.length), said && `${landingWords.senderSays}：${said}`].filter(Boolean).join('。');
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
