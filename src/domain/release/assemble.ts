import { canonicalJson, utf8Length } from './canonical';
import { CONTENTS, type Content } from './contents';
import { envelopeText } from './envelope';
import { addDays, VALID_DAYS, type Latest } from './latest';
import { SCHEMA_VERSION, type Manifest, type Shard } from './manifest';
import { cutIntoShards, type ReleaseRecords } from './shards';

export interface ReleaseHead {
  readonly version: number;
  /** Day of the data, YYYY-MM-DD. */
  readonly created: string;
  readonly epoch: number;
  /** Lowest version of the app that understands the release. */
  readonly minApp: string;
}

export interface ReleaseFile {
  readonly name: string;
  readonly text: string;
}

export interface AssembledRelease {
  /** Shards, then the manifest, then latest.json: the order in which to upload them. */
  readonly files: readonly ReleaseFile[];
  readonly manifest: Manifest;
  readonly latest: Latest;
}

export const shardFileName = (sha256: string): string => `${sha256}.json`;
export const manifestFileName = (sha256: string): string => `manifest-${sha256}.json`;
export const LATEST_FILE_NAME = 'latest.json';

/** The whole release as texts. `sha256` gives the lower-case hex digest of a text's UTF-8 bytes. */
export function assembleRelease(head: ReleaseHead, records: ReleaseRecords, sha256: (text: string) => string): AssembledRelease {
  const files = new Map<string, ReleaseFile>();
  const shards: Shard[] = [];
  for (const content of Object.keys(CONTENTS) as Content[]) {
    for (const part of cutIntoShards(content, records[content])) {
      const text = canonicalJson(part.records);
      const digest = sha256(text);
      const name = shardFileName(digest);
      files.set(name, { name, text });
      shards.push({
        name: part.name,
        content: part.content,
        ...(part.district === undefined ? {} : { district: part.district }),
        bytes: utf8Length(text),
        sha256: digest,
        count: part.records.length,
      });
    }
  }
  const manifest: Manifest = { schema: SCHEMA_VERSION, version: head.version, created: head.created, shards };
  const manifestText = canonicalJson(manifest);
  const manifestDigest = sha256(manifestText);
  const latest: Latest = {
    schema: SCHEMA_VERSION,
    epoch: head.epoch,
    version: head.version,
    created: head.created,
    expires: addDays(head.created, VALID_DAYS),
    min_app: head.minApp,
    manifest: { name: manifestFileName(manifestDigest), bytes: utf8Length(manifestText), sha256: manifestDigest },
  };
  return {
    files: [
      ...files.values(),
      { name: latest.manifest.name, text: manifestText },
      { name: LATEST_FILE_NAME, text: envelopeText(latest, []) },
    ],
    manifest,
    latest,
  };
}
