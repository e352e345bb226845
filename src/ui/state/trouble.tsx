import { copy, type TroubleName } from '@/copy';
import { Button } from '../button/button';
import { Empty } from './empty';

interface TroubleProps {
  readonly trouble: TroubleName;
  readonly onRetry?: () => void;
  readonly onHome: () => void;
  readonly onCall: () => void;
}

/** Something failed: what it was in plain words, and the ways on. */
export function Trouble({ trouble, onRetry, onHome, onCall }: TroubleProps) {
  const words = copy.trouble[trouble];
  return (
    <Empty icon="alert" title={words.title} advice={words.advice}>
      {onRetry && (
        <Button look="main" onTap={onRetry}>
          {copy.action.retry}
        </Button>
      )}
      <Button onTap={onHome}>{copy.action.home}</Button>
      <Button icon="phone" onTap={onCall}>
        {copy.action.call12345}
      </Button>
    </Empty>
  );
}
