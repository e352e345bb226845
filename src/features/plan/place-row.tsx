import { View } from '@tarojs/components';
import type { Directory } from '@/catalogue/directory';
import type { Search } from '@/catalogue/use-sought';
import { copy } from '@/copy';
import { areaWords } from '@/copy/area-words';
import { planWords as words } from '@/copy/plan-words';
import { seekAgain, seekWords } from '@/copy/seek-words';
import { typed } from '@/copy/shown';
import type { Entry } from '@/domain/share-link/entries';
import { open } from '@/platform/navigation';
import { singlePage } from '@/platform/single-page';
import { routes } from '@/routes';
import { Button, ButtonRow } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { LinkRow, Row } from '@/ui/row/row';
import css from './plan.module.css';

interface PlaceRowProps {
  readonly where: Entry;
  /** What it was called when the plan was kept. */
  readonly name: string | undefined;
  /** What the sender's phone called it. */
  readonly said: string | undefined;
  readonly directory: Directory;
  readonly search: Search;
  readonly onAgain: () => void;
}

/** The place by the name the data has; since when it is gone; or that it is not known, and what is done about it. */
export function PlaceRow({ where, name, said, directory, search, onAgain }: PlaceRowProps) {
  const toPlace = () => void open(routes.place(where.ref.id));
  if (where.found === 'place') return <LinkRow title={where.place.name} note={areaWords(where.place, directory.subdistricts)} onTap={toPlace} />;
  if (where.found === 'gone') return <LinkRow title={where.tombstone.name} note={[copy.gone.since(where.tombstone.name, where.tombstone.removed_on), where.tombstone.reason].filter(Boolean).join('')} onTap={toPlace} />;
  const advice = seekWords(search);
  return (
    <View>
      <Row title={name ?? words.placeUnknown}>{words.placeNumber(where.ref.id)}</Row>
      <View>{said !== undefined && <View className={css.quiet}>{words.placeSaid(typed(said))}</View>}</View>
      <View aria-live="polite">
        {advice !== undefined && (
          <Notice>
            <View>{advice}</View>
            {search === 'failed' && !singlePage() && (
              <ButtonRow>
                <Button onTap={onAgain}>{seekAgain()}</Button>
              </ButtonRow>
            )}
          </Notice>
        )}
      </View>
    </View>
  );
}
