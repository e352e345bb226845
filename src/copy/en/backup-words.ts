import type { Personal } from '@/domain/backup/personal';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** English of backup-words.ts. */
export const backupWords = {
  contents: ({ plans, progress, favourites }: Personal) =>
    [counted(plans.length, 'plan', 'plans'), counted(progress.length, 'guide under way', 'guides under way'), counted(favourites.length, 'saved item', 'saved items')].join(', '),
  title: 'New phone',
  out: '1. On the old phone',
  outNote: (contents: string) => `On this phone: ${contents}.`,
  outHow: 'The button below copies a text. Send it to yourself in WeChat ("File Transfer"), then paste it on the new phone.',
  outPrivate: 'The text holds the names, matters and dates you wrote. Send it only to yourself or to family you trust.',
  outNothing: 'Nothing is saved on this phone: there is nothing to take along.',
  copy: 'Copy the backup text',
  copied: 'Copied: send it to yourself in WeChat',
  show: 'See the text',
  in: '2. On the new phone',
  inHow: 'Paste the whole text here, then tap "Bring in". What is already on this phone stays.',
  field: 'Backup text',
  placeholder: 'Paste here',
  bring: 'Bring in',
  empty: 'Nothing pasted yet.',
  brought: (contents: string) => `Brought in: ${contents}.`,
  undo: 'Undo',
  undone: 'Undone: all as before.',
  toMine: 'See it in "Mine"',
  problems: {
    not_a_backup: 'There is no backup in this text. Go back to the old phone and copy it again.',
    newer_version: 'The backup comes from a newer version. Please update the mini-program on this phone first.',
    cut_short: 'The backup was not copied whole. Go back to the old phone and copy all of it again.',
    damaged: 'The backup was changed on the way. Go back to the old phone and copy it again.',
    malformed: 'The backup cannot be read. Go back to the old phone and make it again.',
  },
};
