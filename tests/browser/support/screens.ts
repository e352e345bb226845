import { copy } from '@/copy';
import { gatherWords } from '@/copy/gather-words';
import { shareWords } from '@/copy/share-words';
import { shown } from '@/copy/shown';
import { routes } from '@/routes';
import { releaseRecords } from '../../support/release';
import { codeOf, SAMPLE_PLAN, sampleList, sampleShares } from '../../support/sample-urls';
import type { Visit } from './visit';

/** One thing to look at: a page, and what is done there before it is looked at. */
export interface Screen {
  readonly url: string;
  readonly then?: (visit: Visit) => Promise<void>;
}

const place = releaseRecords('places').find(({ address, phones }) => address && phones);
const longest = [...releaseRecords('places')].sort((a, b) => b.name.length + (b.address ?? '').length - a.name.length - (a.address ?? '').length)[0];
const longestGuide = [...releaseRecords('guides')].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];

const ticked = sampleShares().find(({ share }) => share.type === 'guide' && share.ticked)?.share ?? sampleList();

/** Every page, with what it shows on a phone that was just opened. */
export const PAGES: Readonly<Record<string, Screen>> = {
  home: { url: routes.home() },
  places: { url: routes.places() },
  guides: { url: routes.guides() },
  mine: { url: routes.mine() },
  list: { url: routes.list({ kind: 'elder_canteen' }) },
  halls: { url: routes.list({ kind: 'consultation_hall', district: '440106' }) },
  map: { url: routes.map({ kind: 'elder_canteen' }) },
  search: { url: routes.search('低保') },
  area: { url: routes.area() },
  place: { url: routes.place(place?.id ?? '') },
  community: { url: routes.community(releaseRecords('communities')[0]?.code ?? '') },
  guide: { url: routes.guide('minimum-living-allowance') },
  finder: { url: routes.finder() },
  'plan-make': { url: routes.makePlan({ place: 'mo-011' }) },
  plan: { url: routes.sharedPlan(codeOf(SAMPLE_PLAN)) },
  plans: { url: routes.plans() },
  backup: { url: routes.backup() },
  about: { url: routes.about() },
  data: { url: routes.data() },
  hotlines: { url: routes.hotlines() },
  'shared-list': { url: routes.sharedList(codeOf(sampleList(6))) },
  'shared-ticks': { url: routes.shared(codeOf(ticked)) },
  poster: { url: routes.poster(codeOf(sampleList(6))) },
  lists: { url: routes.lists() },
  gallery: { url: routes.gallery() },
};

/** Taps what bears the words, in the language the test has set. */
const named = async (visit: Visit, words: string | RegExp) => {
  await visit.button(typeof words === 'string' ? shown(words) : words).first().click();
  await visit.quiet();
};

/** What the pages look like when there is nothing, when something failed, was refused, is very long, or is open. */
export const STATES: Readonly<Record<string, Screen>> = {
  'place: unknown': { url: routes.place('zz-999') },
  'guide: unknown': { url: routes.guide('zz-999') },
  'list: unknown kind': { url: routes.list({ kind: 'none' }) },
  'list: nothing found': { url: routes.list({ kind: 'elder_canteen', words: '宇宙飞船票' }) },
  'search: nothing typed': { url: routes.search() },
  'search: nothing found': { url: routes.search('宇宙飞船票') },
  'place: the longest': { url: routes.place(longest?.id ?? '') },
  'guide: the longest': { url: routes.guide(longestGuide?.id ?? '') },
  'home: position refused': { url: routes.home(), then: (visit) => named(visit, copy.home.useLocation) },
  'place: how to get there': { url: routes.place('sc-005'), then: (visit) => named(visit, copy.action.goThere) },
  'plan: a place that is not known': { url: routes.sharedPlan(codeOf({ ...SAMPLE_PLAN, place: 'ec-99999' })) },
  'link: damaged': { url: routes.shared('1broken') },
  'poster: damaged': { url: routes.poster('1broken') },
  'list: not on this phone': { url: routes.editList('none') },
  'place: into a list': { url: routes.place('sc-005'), then: async (visit) => {
    const fold = visit.button(new RegExp(`^${shown(copy.place.moreWays)}`));
    // In 长辈版 it waits behind a title.
    if ((await fold.count()) > 0) await fold.click();
    await named(visit, new RegExp(`^${shown(gatherWords.gather)}$`));
  } },
  'list: being edited': {
    url: routes.sharedList(codeOf(sampleList(6))),
    then: async (visit) => {
      await named(visit, shareWords.keep);
      await named(visit, /^2[，,]/);
    },
  },
  'mine: asked before wiping': { url: routes.mine(), then: (visit) => named(visit, copy.mine.wipe) },
  'place: kept, and said so': { url: routes.place('sc-005'), then: (visit) => named(visit, copy.action.keep) },
  'gallery: a sheet': { url: routes.gallery(), then: (visit) => named(visit, '打开一张纸') },
  'place: which number': { url: routes.place('fh-001'), then: (visit) => named(visit, copy.action.call) },
};
