import { codeOfUrl } from '../../../src/domain/share-link/carriers';
import { byId, leadTo } from './ways';

/** A page of facts: its button takes along what the link brought, such as a sender's ticks. */
const page = byId('open')?.dataset.page;
const take = (): void => void (page !== undefined && leadTo(page, codeOfUrl(location.search + location.hash)));
take();
window.addEventListener('hashchange', take);
