import { createHash } from 'node:crypto';
import { OutOfSpaceError, type Get, type World } from '@/catalogue/sync/world';
import { nodeVerify } from './ed25519';

export type FileOperation = 'list' | 'read' | 'write' | 'rename' | 'remove' | 'sha256' | 'note';

/** A device that outlives the app: what it holds stays when the app is killed. */
export interface Device {
  readonly files: Map<string, string>;
  note: string | undefined;
  clock: number;
  /** Bytes that fit. */
  room: number;
}

export const DAY = 86_400_000;
export const START = Date.parse('2026-11-22T09:00:00+08:00');

export const createDevice = (): Device => ({ files: new Map(), note: undefined, clock: START, room: Infinity });

export const copyOf = (device: Device): Device => ({ ...device, files: new Map(device.files) });

export class Killed extends Error {}

export interface Faults {
  /** Called before each operation with its number from 1 on. 'kill' ends the app there; 'tear' lets a write leave half. */
  readonly at?: (count: number, operation: FileOperation) => 'kill' | 'tear' | 'full' | 'broken' | undefined;
}

const sizeOf = (text: string): number => Buffer.byteLength(text);
export const usedBytes = ({ files }: Device): number => [...files.values()].reduce((sum, text) => sum + sizeOf(text), 0);

export interface Launched {
  readonly world: World;
  /** Operations so far. */
  operations(): number;
}

/** One launch of the app on the device. After a kill nothing it does has any effect. */
export function launch(device: Device, get: Get, faults: Faults = {}): Launched {
  let count = 0;
  let dead = false;
  const step = (operation: FileOperation, torn: () => void = () => undefined): void => {
    if (dead) throw new Killed();
    count += 1;
    const fault = faults.at?.(count, operation);
    if (fault === 'full') throw new OutOfSpaceError('the maximum size of the file storage limit is exceeded');
    if (fault === 'broken') throw new Error('Input/output error');
    if (fault === 'tear') torn();
    if (fault) {
      dead = true;
      throw new Killed();
    }
  };
  const find = (name: string): string => {
    const text = device.files.get(name);
    if (text === undefined) throw new Error(`no such file ${name}`);
    return text;
  };
  const world: World = {
    verify: nodeVerify,
    files: {
      async list() {
        step('list');
        return [...device.files.keys()];
      },
      async read(name) {
        step('read');
        return find(name);
      },
      async write(name, text) {
        if (!name.startsWith('tmp-')) throw new Error(`${name} is written in place`);
        step('write', () => device.files.set(name, text.slice(0, text.length / 2)));
        if (usedBytes(device) - sizeOf(device.files.get(name) ?? '') + sizeOf(text) > device.room) throw new OutOfSpaceError('full');
        device.files.set(name, text);
      },
      async rename(from, to) {
        step('rename');
        if (device.files.has(to)) throw new Error(`rename onto ${to}, which exists`);
        device.files.set(to, find(from));
        device.files.delete(from);
      },
      async remove(name) {
        step('remove');
        device.files.delete(name);
      },
      async sha256(name) {
        step('sha256');
        return createHash('sha256').update(find(name)).digest('hex');
      },
    },
    notebook: {
      async read() {
        if (dead) throw new Killed();
        return device.note;
      },
      async write(text) {
        step('note');
        device.note = text;
      },
    },
    get: async (url, maxBytes) => {
      if (dead) throw new Killed();
      return get(url, maxBytes);
    },
    now: () => device.clock,
    random: () => 0.5,
    pause: async () => undefined,
  };
  return { world, operations: () => count };
}
