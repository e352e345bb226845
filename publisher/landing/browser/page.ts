import { codeOfUrl } from '../../../src/domain/share-link/code-query';
import { byId, leadTo } from './ways';

/** A page of facts: its button takes along what the link brought, such as a sender's ticks. */
function lead(): void {
  const { page, sent } = byId('open')?.dataset ?? {};
  const code = codeOfUrl(location.search + location.hash);
  const target = code === undefined ? page : sent;
  if (target !== undefined) leadTo(target, code);
}

lead();
window.addEventListener('hashchange', lead);
