import { copy } from '@/copy';
import { backupWords } from '@/copy/backup-words';
import { Backup } from '@/features/backup/backup';
import { Frame } from '@/features/frame/frame';
import { useShareCard } from '@/platform/page';
import { routes } from '@/routes';

export default function BackupPage() {
  useShareCard(() => ({ title: copy.appName, path: routes.home() }));
  return (
    <Frame title={backupWords.title}>
      <Backup />
    </Frame>
  );
}
