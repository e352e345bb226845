/**
 * Names in the store. Only temporary names are written; everything else appears by a rename to a name that was free, so that a
 * kill at any moment leaves whole files. Shards are named by their hash and shared by both slots.
 */
export type SlotName = 'a' | 'b';

export const shardName = (sha256: string): string => `shard-${sha256}`;
export const slotFileName = (slot: SlotName): string => `slot-${slot}`;
/** Pointers count upwards: the highest readable one says which slot is in force. */
export const pointerName = (sequence: number): string => `pointer-${String(sequence).padStart(10, '0')}`;
export const temporaryName = (name: string): string => `tmp-${name}`;

export const isTemporary = (name: string): boolean => name.startsWith('tmp-');
export const isShard = (name: string): boolean => name.startsWith('shard-');

export function sequenceOf(name: string): number | undefined {
  const digits = /^pointer-(\d{10})$/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
