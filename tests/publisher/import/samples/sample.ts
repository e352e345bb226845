import type { KindId } from '@/domain/place/kinds';
import type { PlaceColumn } from '../../../../publisher/tables/places';

/** A made-up table of a shape bureaus send, and what an import must make of it without any mapping edit. */
export interface Sample {
  readonly file: string;
  readonly kind: KindId;
  readonly bytes: () => Promise<Buffer>;
  /** What the well-formed cells of a place must become, by its name. */
  readonly right: Readonly<Record<string, Partial<Record<PlaceColumn, string>>>>;
  /** Parts of the reasons for rows that must not get in, by sheet and row. */
  readonly refused: Readonly<Record<string, RegExp>>;
  /** Texts that must appear in no table: personal data, and values that are wrong. */
  readonly never: readonly string[];
}
