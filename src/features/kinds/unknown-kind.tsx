import { copy } from '@/copy';
import { open } from '@/platform/navigation';
import { routes } from '@/routes';
import { Button } from '@/ui/button/button';
import { Empty } from '@/ui/state/empty';

/** A kind this version does not know: a link from newer data, or a broken one. */
export function UnknownKind() {
  return (
    <Empty icon="info" title={copy.list.unknownKindTitle} advice={copy.list.unknownKindAdvice}>
      <Button look="main" onTap={() => void open(routes.places())}>
        {copy.list.allKinds}
      </Button>
    </Empty>
  );
}
