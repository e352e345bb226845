import { IMPORT_FAULT_WORDS } from '@/domain/backup/backup-text';
import type { Personal } from '@/domain/backup/personal';
import { backupWords as en } from './en/backup-words';
import { live } from './live';

/** Words of moving to a new phone. */
export const backupWords = live({
  /** "安排 2 个、进度 1 件、收藏 3 个、清单 1 份". */
  contents: ({ plans, progress, favourites, lists }: Personal) =>
    [`安排 ${plans.length} 个`, `进度 ${progress.length} 件`, `收藏 ${favourites.length} 个`, ...(lists.length > 0 ? [`清单 ${lists.length} 份`] : [])].join('、'),
  title: '换新手机',
  out: '一、在旧手机上',
  outNote: (contents: string) => `这台手机上有：${contents}。`,
  outHow: '点下面的按钮，会复制一段文字。用微信发给自己（“文件传输助手”），再到新手机上粘贴。',
  outPrivate: '文字里有您写的称呼、要办的事和日子。只发给自己或信得过的家人。',
  outNothing: '这台手机上还没有存东西，不用带走。',
  copy: '复制备份文字',
  copied: '已复制，去微信发给自己',
  show: '看看这段文字',
  in: '二、在新手机上',
  inHow: '把那段文字整段粘贴到这里，再点“放进来”。这台手机上原有的不会丢。',
  field: '备份文字',
  placeholder: '在这里粘贴',
  bring: '放进来',
  empty: '还没有粘贴文字。',
  brought: (contents: string) => `放进来了。带来的有：${contents}。`,
  undo: '撤回',
  undone: '已撤回，和刚才一样。',
  toMine: '去“我的”看看',
  problems: IMPORT_FAULT_WORDS,
}, en);
