import { now, pause } from '@/platform/clock';
import { documentsOf } from '@/domain/search/document';
import { buildFinderSteps, type Finder } from '@/domain/search/finder';
import type { Catalogue } from './catalogue';
import { runtime } from './index';
import { oncePerRelease } from './once-per-release';

/** Work between two pauses: a slow phone takes about six times as long. */
const SLICE_MS = 4;

/** The search index over the release in use, built once, in short slices, when a person first searches. */
export const loadFinder = oncePerRelease(runtime, build);

async function build(catalogue: Catalogue): Promise<Finder> {
  const [places, communities, subdistricts, metroStations, guides, hotlines, readings, synonyms] = await Promise.all([
    catalogue.records('places'),
    catalogue.records('communities'),
    catalogue.records('subdistricts'),
    catalogue.records('metro_stations'),
    catalogue.records('guides'),
    catalogue.records('hotlines'),
    catalogue.records('readings'),
    catalogue.records('synonyms'),
  ]);
  const documents = documentsOf({ places, communities, subdistricts, metro_stations: metroStations, guides, hotlines });
  let since = now();
  const steps = buildFinderSteps(documents, readings, synonyms);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - since < SLICE_MS) continue;
    await pause();
    since = now();
  }
}
