import { createCatalogue } from '@/catalogue/catalogue';
import { createSyncClient, type SyncClient } from '@/catalogue/sync/client';
import type { EndpointSettings } from '@/catalogue/sync/settings';
import { canonicalJson } from '@/domain/release/canonical';
import { CONTENTS, type Content } from '@/domain/release/contents';
import { launch, type Device, type Faults } from './device';
import { ENDPOINT, type Endpoint } from './endpoint';
import { ACTIVE, reader, SPARE, type Published } from './releases';

export const SETTINGS: EndpointSettings = { endpoint: ENDPOINT, keys: [ACTIVE.publicKey, SPARE.publicKey], appVersion: '0.1.0' };

export interface Phone extends SyncClient {
  operations(): number;
}

/** The app as it is started on a device. */
export function start(device: Device, endpoint: Endpoint, bundle: Published | undefined, faults: Faults = {}, settings = SETTINGS): Phone {
  const { world, operations } = launch(device, endpoint.get, faults);
  return { ...createSyncClient(world, settings, bundle && reader(bundle)), operations };
}

/** Everything a reader finds, as one text; rejects when anything is missing or torn. */
export async function readAll(phone: SyncClient): Promise<string> {
  const [best] = await phone.releases();
  if (!best) throw new Error('nothing to read');
  const catalogue = createCatalogue(best.read, async () => undefined);
  const contents = await Promise.all((Object.keys(CONTENTS) as Content[]).map(async (content) => [content, await catalogue.records(content)] as const));
  return canonicalJson({ version: best.version, epoch: best.epoch, ...Object.fromEntries(contents) });
}

/** The same of a release as it was published. */
export function wholeOf({ latest, release }: Published): string {
  const contents = Object.fromEntries((Object.keys(CONTENTS) as Content[]).map((content) => [content, [] as unknown[]]));
  for (const shard of release.manifest.shards) {
    contents[shard.content]?.push(...(JSON.parse(release.files.find(({ name }) => name === `${shard.sha256}.json`)?.text ?? '') as unknown[]));
  }
  return canonicalJson({ version: latest.version, epoch: latest.epoch, ...contents });
}
