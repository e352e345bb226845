import { copy } from '@/copy';
import { backupWords } from '@/copy/backup-words';
import { Backup } from '@/features/backup/backup';
import { DEFAULT_PICTURE } from '@/domain/poster/picture-of';
import { Frame } from '@/features/frame/frame';
import { useShareCard } from '@/platform/page';
import { drawSharePicture } from '@/platform/share-picture';
import { routes } from '@/routes';

export default function BackupPage() {
  useShareCard(() => ({ title: copy.appName, path: routes.home(), picture: () => drawSharePicture(DEFAULT_PICTURE) }));
  return (
    <Frame title={backupWords.title}>
      <Backup />
    </Frame>
  );
}
