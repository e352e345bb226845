import { readFileSync } from 'node:fs';
import { copy } from '@/copy';
import { guideWords } from '@/copy/guide-words';
import { planWords } from '@/copy/plan-words';
import { NOT_SUBMITTED } from '@/domain/plan/spoken-plan';
import { routes } from '@/routes';
import { releaseRecords } from '../support/release';
import { openSite } from './support/site';

const site = openSite();

test('from a registry to a plan, into the calendar as a file, and its link in a fresh browser; offline', async () => {
  const visit = await site.visit({ url: routes.place('mo-011') });
  await visit.offline();
  await visit.tap(copy.place.plan);
  await visit.tap('补领婚姻证');
  await visit.tap('妈妈');
  await visit.tap(/^11月24日 周二/);
  await visit.tap(/^10:00$/);
  await visit.tap(planWords.save);
  await visit.shows('11月24日 周二 10:00');
  await visit.shows(NOT_SUBMITTED);
  await visit.screenshot('plan');

  const [download] = await Promise.all([visit.page.waitForEvent('download'), visit.tap(planWords.calendar)]);
  expect(download.suggestedFilename()).toBe('jiefang-2026-11-24.ics');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('BEGIN:VCALENDAR');
  expect(text).toContain('DTSTART:20261124T020000Z');
  await visit.shows(planWords.calendarDownloaded);

  // Headless Chromium has no share panel: the link is copied.
  await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit.page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }));
  await visit.tap(planWords.share);
  const copied = await visit.page.evaluate(() => navigator.clipboard.readText());
  const link = copied.slice(copied.indexOf('#') + 1);
  expect(link).toMatch(/\?s=[\w-]{20,60}$/);
  const brother = await site.visit({ url: link });
  await brother.shows('11月24日 周二 10:00');
  await brother.shows(planWords.received);
  await brother.tap(planWords.keep);
  await brother.goto(routes.mine());
  await brother.shows('帮妈妈办“补领婚姻证”');
});

test('papers are ticked and stay over a reload; a day chosen in the browser\'s calendar becomes a date', async () => {
  const guide = releaseRecords('guides').find(({ id }) => id === 'divorce-registration');
  const [paper] = guide?.required_documents ?? [];
  const visit = await site.visit({ url: routes.guide('divorce-registration') });
  await visit.tap(new RegExp(`^${paper?.name ?? 'missing'}`));
  await visit.shows(guideWords.papers(1, guide?.required_documents.length ?? 0));
  await visit.page.reload();
  await visit.shows(guideWords.papers(1, guide?.required_documents.length ?? 0));
  await visit.screen.locator('input[type=date]').first().fill('2026-11-23');
  await visit.quiet();
  await visit.shows(/11月23日 周一（可以改）/);
});
