import { routes } from '@/routes';
import { releaseRecords } from '../support/release';
import { codeOf, SAMPLE_PLAN, sampleList, sampleShares } from '../support/sample-urls';
import { axeProblems } from './support/axe';
import { overflow, smallTargets, smallTexts } from './support/measures';
import { openSite } from './support/site';

const site = openSite();
const place = releaseRecords('places').find(({ address, phones }) => address && phones);
const community = releaseRecords('communities')[0];
const SCREENS: Readonly<Record<string, string>> = {
  home: routes.home(),
  places: routes.places(),
  guides: routes.guides(),
  mine: routes.mine(),
  list: routes.list({ kind: 'elder_canteen' }),
  search: routes.search('低保'),
  area: routes.area(),
  place: routes.place(place?.id ?? ''),
  community: routes.community(community?.code ?? ''),
  guide: routes.guide(releaseRecords('guides')[0]?.id ?? ''),
  finder: routes.finder(),
  'plan-make': routes.makePlan({ place: 'mo-011' }),
  plan: routes.sharedPlan(SAMPLE_PLAN),
  plans: routes.plans(),
  backup: routes.backup(),
  about: routes.about(),
  hotlines: routes.hotlines(),
  unknown: routes.place('zz-999'),
  'shared-list': routes.sharedList(codeOf(sampleList(6))),
  'shared-ticks': routes.shared(codeOf(sampleShares().flatMap(({ share }) => (share.type === 'guide' && share.ticked ? [share] : []))[0] ?? sampleList(6))),
  'shared-damaged': routes.shared('1broken'),
  lists: routes.lists(),
  'edit-none': routes.editList('none'),
};
const rows = Object.entries(SCREENS);

describe.each([
  { mode: 'standard', elder: false, text: 13, target: 44 },
  { mode: 'elder', elder: true, text: 18, target: 60 },
])('$mode mode', ({ mode, elder, text, target }) => {
  test.each(rows)('%s: text, targets and axe', async (name, url) => {
    const visit = await site.visit({ url, elder });
    await visit.screenshot(`${mode}-${name}`);
    expect(await smallTexts(visit, text)).toEqual([]);
    expect(await smallTargets(visit, target)).toEqual([]);
    expect(await axeProblems(visit)).toEqual([]);
  });

  test.each(rows)('%s: nothing sticks out at 320 px', async (name, url) => {
    const visit = await site.visit({ url, elder, width: 320, height: 640 });
    await visit.screenshot(`${mode}-${name}`);
    expect(await overflow(visit)).toEqual([]);
  });
});
