import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { gunzipSync, gzipSync } from 'node:zlib';

export interface BucketOptions {
  readonly bucket: string;
  readonly prefix: string;
  readonly region: string;
  /** Address of a store that is not AWS. */
  readonly endpoint?: string;
  /** The bucket's name in the path instead of the host: MinIO and most local servers. */
  readonly pathStyle?: boolean;
}

/** The few things publishing asks of an object store. Names are without the prefix. */
export interface Bucket {
  /** Name and size in the store of every object. */
  list(): Promise<ReadonlyMap<string, number>>;
  /** The text of an object, unpacked; undefined where there is none. */
  read(name: string): Promise<string | undefined>;
  write(name: string, body: Buffer, cacheControl: string, encoding?: 'gzip'): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Credentials come from the environment or the profile, as the client's documentation says: never from an option. */
export function openBucket({ bucket, prefix, region, endpoint, pathStyle }: BucketOptions): Bucket {
  const client = new S3Client({
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    forcePathStyle: pathStyle ?? false,
    // Other makers' stores do not know AWS's newer default checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const key = (name: string): string => `${prefix}${name}`;
  return {
    async list() {
      const found = new Map<string, number>();
      let token: string | undefined;
      do {
        const page = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }));
        for (const { Key, Size } of page.Contents ?? []) if (Key !== undefined) found.set(Key.slice(prefix.length), Size ?? -1);
        token = page.NextContinuationToken;
      } while (token !== undefined);
      return found;
    },
    async read(name) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key(name) }));
        return Body === undefined ? undefined : plainText(Buffer.from(await Body.transformToByteArray()));
      } catch (error) {
        if ((error as Error).name === 'NoSuchKey') return undefined;
        throw error;
      }
    },
    async write(name, body, cacheControl, encoding) {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key(name), Body: body, CacheControl: cacheControl, ContentType: 'application/json; charset=utf-8', ...(encoding ? { ContentEncoding: encoding } : {}) }),
      );
    },
    async remove(name) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key(name) }));
    },
  };
}

/** Stores give what was uploaded, some unpack it on the way. */
const plainText = (bytes: Buffer): string => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');

/** The same bytes for the same text, so that a size tells whether an upload was whole. */
export const compressed = (plain: Buffer): Buffer => gzipSync(plain, { level: 9 });
