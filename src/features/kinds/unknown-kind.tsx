import { listWords } from '@/copy/list-words';
import { open } from '@/platform/navigation';
import { routes } from '@/routes';
import { Button } from '@/ui/button/button';
import { Empty } from '@/ui/state/empty';

/** A kind this version does not know: a link from newer data, or a broken one. */
export function UnknownKind() {
  return (
    <Empty icon="info" title={listWords.unknownKindTitle} advice={listWords.unknownKindAdvice}>
      <Button look="main" onTap={() => void open(routes.places())}>
        {listWords.allKinds}
      </Button>
    </Empty>
  );
}
