import type { Files } from './world';

type Reading = Pick<Files, 'list' | 'read' | 'sha256'>;

/** Asks once more: one failed read must not make a whole release look lost. What fails twice is taken as gone, so that it can be replaced. */
export const patient = (files: Reading): Reading => ({
  list: () => files.list().catch(() => files.list()),
  read: (name) => files.read(name).catch(() => files.read(name)),
  sha256: (name) => files.sha256(name).catch(() => files.sha256(name)),
});
