import { codeOfUrl } from '../../../src/domain/share-link/code-query';
import { unframed } from '../../../src/domain/share-link/frame';
import { byId, leadTo } from './ways';

/** A page of facts: its button takes along what the link brought, such as a sender's ticks; of a code cut on the way the page itself is left. */
function lead(): void {
  const { page, sent } = byId('open')?.dataset ?? {};
  const code = codeOfUrl(location.search + location.hash);
  const whole = code !== undefined && unframed(code) !== undefined;
  const target = whole ? sent : page;
  if (target !== undefined) leadTo(target, whole ? code : undefined);
}

lead();
window.addEventListener('hashchange', lead);
