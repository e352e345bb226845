import { DISTRICT_CODES } from '../area/districts';
import { urlWithCode, queryOfCode } from './carriers';
import { isKind, isRef, type Share } from './share';

/** Resolves any code in the browser, and is served for it: what has no page of its own has its address here. */
export const RELAY_PAGE = 's.html';

const REF_FOLDERS = { place: 'p', guide: 'g', community: 'c' } as const;
const KIND_FOLDER = 'k';

/**
 * Where the publisher writes what is shared as a page of its own, relative to the address of the app. These names stand in chats and on walls: they never
 * change. A page that a host does not have (data older than the sender's) is answered by its 404.html, which reads the name.
 */
export function landingPage(share: Share): string {
  if (share.type === 'place' || share.type === 'guide' || share.type === 'community') return `${REF_FOLDERS[share.type]}/${share.id}.html`;
  if (share.type === 'filter' && share.openNow === undefined && share.words === undefined && (share.area?.length ?? 6) === 6) {
    return `${KIND_FOLDER}/${[share.kind, share.area].filter(Boolean).join('-')}.html`;
  }
  return RELAY_PAGE;
}

/**
 * The address to send: it previews and opens the same thing. The code stands behind the hash, where no server and no log sees it: notes and plans are the
 * sender's words. `base`: the address of the deployed app.
 */
export const landingUrl = (base: string, share: Share, code: string): string => `${base}${base.endsWith('/') ? '' : '/'}${landingPage(share)}#${queryOfCode(code)}`;

/** Where the app is known to be deployed with landing pages (`web`), the page there; else the page of the app that is open (`here`). `path`: of src/routes.ts. */
export const addressOf = ({ web, here }: { readonly web?: string; readonly here: string }, share: Share, path: string, code: string): string =>
  web === undefined ? urlWithCode(here, path, code) : landingUrl(web, share, code);

const PAGE = /(?:^|\/)([pgck])\/([a-z0-9_-]{1,80})(?:\.html)?$/;

/** What the page of a path is about; hosts may leave ".html" out. Ids have the right form: whether data knows them is the receiver's to find out. */
export function shareOfPage(path: string): Share | undefined {
  const [, folder, name = ''] = PAGE.exec(path) ?? [];
  if (folder === KIND_FOLDER) return filterOf(name);
  const type = (['place', 'guide', 'community'] as const).find((each) => REF_FOLDERS[each] === folder);
  return type !== undefined && isRef({ type, id: name }) ? { type, id: name } : undefined;
}

function filterOf(name: string): Share | undefined {
  const [kind = '', area, more] = name.split('-');
  if (!isKind(kind) || more !== undefined) return undefined;
  if (area === undefined) return { type: 'filter', kind };
  return (DISTRICT_CODES as readonly string[]).includes(area) ? { type: 'filter', kind, area } : undefined;
}
