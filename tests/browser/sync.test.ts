import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataStatusWords } from '@/copy/data-status-words';
import { routes } from '@/routes';
import { buildRelease } from '../../publisher/build-release';
import { signLatest } from '../../publisher/keys/signing-key';
import { loadData } from '../../publisher/load';
import { writeRelease } from '../../publisher/output/write-release';
import { developmentKeys } from '../../scripts/build/dev-endpoint';
import { ROOT } from '../../scripts/build/steps';
import { openSite } from './support/site';

const site = openSite();

/** A correction in the tables, built and signed: what an operator does while people read. */
function publishCorrection(version: number, name: string): void {
  const data = loadData('data');
  const head = { ...(data.head ?? { created: '2026-11-21', epoch: 1 }), version };
  const places = data.records.places.map((place) => (place.id === 'ec-001' ? { ...place, name } : place));
  const release = buildRelease({ ...data, head, records: { ...data.records, places } });
  writeRelease(site.endpoint, release.files, release.manifest);
  writeFileSync(path.join(site.endpoint, 'latest.json'), signLatest(release.latest, developmentKeys(ROOT).slice(0, 1)));
}

test('nothing new, then a correction: it arrives on the next page and is there after a restart', async () => {
  const visit = await site.visit({ url: routes.data() });
  await visit.tap(dataStatusWords.check);
  await visit.shows(dataStatusWords.outcome.up_to_date.title);
  publishCorrection(1_000_000, '改名饭堂');
  await visit.tap(dataStatusWords.check);
  await visit.shows(dataStatusWords.outcome.updated.title);
  await visit.goto(routes.place('ec-001'));
  await visit.shows('改名饭堂');
  await visit.page.reload();
  await visit.shows('改名饭堂');
});

test('an endpoint that turns bad is named, and what was there stays', async () => {
  writeFileSync(path.join(site.endpoint, 'latest.json'), '<!doctype html><title>登录</title>');
  const visit = await site.visit({ url: routes.data() });
  await visit.tap(dataStatusWords.check);
  await visit.shows(dataStatusWords.outcome.captive_portal.title);
  await visit.shows(dataStatusWords.release(loadData('data').head?.version ?? 0));
});
