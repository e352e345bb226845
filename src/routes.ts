import { DISTRICT_CODES } from './domain/area/districts';
import { codeOfQuery, codeOfUrl, pathWithCode } from './domain/share-link/code-query';
import type { Share } from './domain/share-link/share';

/** The only file that knows page paths: builders for links, parsers for what a link brings. */
export const TAB_PAGES = { home: 'pages/home/index', places: 'pages/places/index', guides: 'pages/guides/index', mine: 'pages/mine/index' } as const;

/** Subpackages: root and pages, as app.config needs them. */
export const SUBPACKAGES = {
  find: { root: 'packages/find', pages: { list: 'list/index', search: 'search/index', area: 'area/index', map: 'map/index' } },
  read: { root: 'packages/read', pages: { place: 'place/index', community: 'community/index', guide: 'guide/index', finder: 'finder/index' } },
  plan: { root: 'packages/plan', pages: { make: 'make/index', plan: 'plan/index', all: 'all/index', backup: 'backup/index' } },
  settings: { root: 'packages/settings', pages: { about: 'about/index', data: 'data/index', hotlines: 'hotlines/index' } },
  share: { root: 'packages/share', pages: { open: 'open/index', list: 'list/index', lists: 'lists/index', edit: 'edit/index', poster: 'poster/index' } },
} as const;

/** Pages of the browser build alone, for those who build the app: they are not in the WeChat package. */
const BROWSER_SUBPACKAGES = { gallery: { root: 'packages/gallery', pages: { gallery: 'gallery/index' } } } as const;

/** The subpackages of the build this runs in. */
export const BUILT_SUBPACKAGES: Readonly<Record<string, { readonly root: string; readonly pages: Readonly<Record<string, string>> }>> =
  process.env.TARO_ENV === 'h5' ? { ...SUBPACKAGES, ...BROWSER_SUBPACKAGES } : SUBPACKAGES;

type Query = Readonly<Record<string, string | undefined>>;

function link(path: string, query: Query = {}): string {
  const parts = Object.entries(query).flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : []));
  return `/${path}${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}

const find = (page: keyof (typeof SUBPACKAGES)['find']['pages']): string => `${SUBPACKAGES.find.root}/${SUBPACKAGES.find.pages[page]}`;
const read = (page: keyof (typeof SUBPACKAGES)['read']['pages']): string => `${SUBPACKAGES.read.root}/${SUBPACKAGES.read.pages[page]}`;
const plan = (page: keyof (typeof SUBPACKAGES)['plan']['pages']): string => `${SUBPACKAGES.plan.root}/${SUBPACKAGES.plan.pages[page]}`;
const settings = (page: keyof (typeof SUBPACKAGES)['settings']['pages']): string =>
  `${SUBPACKAGES.settings.root}/${SUBPACKAGES.settings.pages[page]}`;
const share = (page: keyof (typeof SUBPACKAGES)['share']['pages']): string => `${SUBPACKAGES.share.root}/${SUBPACKAGES.share.pages[page]}`;

export interface ListQuery {
  readonly kind: string;
  readonly district?: string;
  readonly subdistrict?: string;
  readonly words?: string;
  /** Only what is open at the hour of opening the link. */
  readonly openNow?: true;
  /** The link names a district that is none: the whole city is shown, and that is said. */
  readonly strangeArea?: true;
}

/** What a new plan begins with, or the plan to be changed. */
export interface MakeQuery {
  readonly place?: string;
  readonly guide?: string;
  readonly change?: string;
}

export const routes = {
  home: () => link(TAB_PAGES.home),
  places: () => link(TAB_PAGES.places),
  guides: () => link(TAB_PAGES.guides),
  mine: () => link(TAB_PAGES.mine),
  list: ({ kind, district, subdistrict, words, openNow }: ListQuery) => link(find('list'), { kind, district, subdistrict, words, open: openNow && '1' }),
  map: ({ kind, district, subdistrict }: ListQuery) => link(find('map'), { kind, district, subdistrict }),
  /** Over everything; with `first`, hits of that sort come first. */
  search: (words?: string, first?: 'guide') => link(find('search'), { words, first }),
  area: () => link(find('area')),
  place: (id: string) => link(read('place'), { id }),
  community: (code: string) => link(read('community'), { id: code }),
  guide: (id: string) => link(read('guide'), { id }),
  /** "我能申请什么？" */
  finder: () => link(read('finder')),
  makePlan: ({ place, guide, change }: MakeQuery = {}) => link(plan('make'), { place, guide, change }),
  plan: (id: string) => link(plan('plan'), { id }),
  /** A plan that somebody sent, all of it in its code. */
  sharedPlan: (code: string) => pathWithCode(link(plan('plan')), code),
  plans: () => link(plan('all')),
  backup: () => link(plan('backup')),
  about: () => link(settings('about')),
  data: () => link(settings('data')),
  hotlines: () => link(settings('hotlines')),
  /** The page that opens codes, without one. */
  opener: () => link(share('open')),
  /** Opens whatever a share code says; the page of posters and web links too. */
  shared: (code: string) => pathWithCode(link(share('open')), code),
  /** A hand-picked list that somebody sent, all of it in its code. */
  sharedList: (code: string) => pathWithCode(link(share('list')), code),
  /** A long picture of what the code says, with a QR code. */
  poster: (code: string) => pathWithCode(link(share('poster')), code),
  /** The lists gathered on this phone. */
  lists: () => link(share('lists')),
  editList: (id: string) => link(share('edit'), { id }),
  /** Every component of src/ui; in a browser only. */
  gallery: () => link(`${BROWSER_SUBPACKAGES.gallery.root}/${BROWSER_SUBPACKAGES.gallery.pages.gallery}`),
};

/** The page that shows a share; `pathWithCode` adds the code, which says what the path does not. */
export function pageOfShare(share: Share): string {
  switch (share.type) {
    case 'place':
      return routes.place(share.id);
    case 'community':
      return routes.community(share.id);
    case 'guide':
      return share.ticked === undefined ? routes.guide(share.id) : routes.opener();
    case 'filter':
      return routes.list({ kind: share.kind, district: share.area?.slice(0, 6), subdistrict: share.area?.length === 9 ? share.area : undefined, words: share.words, openNow: share.openNow });
    case 'plan':
      return link(plan('plan'));
    case 'list':
      return routes.opener();
  }
}

const ALL_PAGES: readonly string[] = [...Object.values(TAB_PAGES), ...Object.values(BUILT_SUBPACKAGES).flatMap(({ root, pages }) => Object.values(pages).map((page) => `${root}/${page}`))];

/** Whether a link leads to a page of this version; the empty link is home. */
export function isPage(url: string): boolean {
  const path = (url.split('?')[0] ?? '').replace(/^\//, '');
  return path === '' || ALL_PAGES.includes(path);
}

export const isTab = (url: string): boolean => Object.values(TAB_PAGES).some((path) => url.split('?')[0] === `/${path}`);

const clean = (value: string | undefined, pattern: RegExp): string | undefined => (value && pattern.test(value) ? value : undefined);

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id of a link, or undefined when it is missing or malformed. */
export const parseId = (query: Query): string | undefined => clean(query.id, ID);

export const parseMake = (query: Query): MakeQuery => ({ place: clean(query.place, ID), guide: clean(query.guide, ID), change: clean(query.change, ID) });

/** A list's filters; parts that make no sense are dropped, the kind is kept as given for the screen to judge. */
export function parseList(query: Query): ListQuery {
  return {
    kind: query.kind ?? '',
    district: DISTRICT_CODES.find((code) => code === query.district),
    subdistrict: clean(query.subdistrict, /^4401\d{5}$/),
    words: query.words?.slice(0, 40) || undefined,
    ...(query.open === '1' && { openNow: true as const }),
    ...(query.district && !DISTRICT_CODES.some((code) => code === query.district) && { strangeArea: true as const }),
  };
}

export const parseWords = (query: Query): string => query.words?.slice(0, 40) ?? '';

export const parseFirst = (query: Query): 'guide' | undefined => (query.first === 'guide' ? 'guide' : undefined);

/** The share code a page was opened with: in its query, as the scene of a mini-program code, or in the web address behind an ordinary QR code (`q`). */
export const parseCode = (query: Query): string | undefined => codeOfQuery(query) ?? (query.q === undefined ? undefined : codeOfUrl(query.q));
