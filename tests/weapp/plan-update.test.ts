import { dataStatusWords } from '@/copy/data-status-words';
import { guideWords } from '@/copy/guide-words';
import { routes } from '@/routes';
import { releaseRecords } from '../support/release';
import { createPhone, startWeapp } from './support';
import { serveNewerRelease, until, type NewerRelease } from './support/newer-release';

const now = new Date('2026-11-23T03:30:00Z');
const GUIDE = 'minimum-living-allowance';
const PAPER = releaseRecords('guides').find(({ id }) => id === GUIDE)?.required_documents[0]?.name ?? '';
let newer: NewerRelease;

/** In the newer release the registry is shut on the day planned, and the guide's first paper says something else. */
beforeAll(async () => {
  newer = await serveNewerRelease(({ places, guides }) => ({
    places: places.map((place) => (place.id === 'mo-011' && place.schedule ? { ...place, schedule: { ...place.schedule, exceptions: [{ from: '2026-11-24', to: '2026-11-30', slots: [], reason: '装修' }] } } : place)),
    guides: guides.map((guide) => (guide.id === GUIDE ? { ...guide, required_documents: guide.required_documents.map((paper, index) => (index === 0 ? { ...paper, note: '改过的说明' } : paper)) } : guide)),
  }));
}, 60_000);
afterAll(() => newer.close());

const plans = JSON.stringify({
  state: { plans: [{ id: 'p-1', label: '妈妈', purpose: '补领婚姻证', place: { id: 'mo-011', name: '越秀区民政局婚姻登记处' }, date: '2026-11-24', time: '10:00', papers: [], state: 'planned', created: 1, touched: 1 }] },
  version: 1,
});

test('an update of the data: a closure shows on the plan, on home and in 我的; a ticked paper that changed is pointed out', async () => {
  const phone = createPhone({ now, realTime: true, network: newer.network, storage: { 'jiefang.plans': plans } });
  const before = await startWeapp({ phone, url: routes.plan('p-1') });
  expect(before.page().text()).not.toContain('装修');
  const guide = await before.open(routes.guide(GUIDE));
  await before.advance(300);
  await guide.tap({ role: 'checkbox', label: new RegExp(`^${PAPER}`) });

  const app = await startWeapp({ phone, url: routes.data() });
  await app.page().tapText(dataStatusWords.check);
  await until(() => app.page().text().includes(dataStatusWords.outcome.updated.title));

  phone.network = 'offline';
  for (const url of [routes.plan('p-1'), routes.home(), routes.mine(), routes.plans()]) {
    const after = await startWeapp({ phone, url });
    await after.advance(500);
    expect(after.page().text()).toContain('装修');
  }
  const later = await startWeapp({ phone, url: routes.guide(GUIDE) });
  await later.advance(300);
  expect(later.page().text()).toContain(guideWords.changed);
  expect(later.page().text()).toContain('改过的说明');
}, 120_000);
