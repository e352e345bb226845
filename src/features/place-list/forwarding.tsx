import { View } from '@tarojs/components';
import type { Directory } from '@/catalogue/directory';
import { gatherWords as words } from '@/copy/gather-words';
import { placeEntry } from '@/copy/plain-sheet';
import type { Kind } from '@/domain/place/kinds';
import { LONGEST, type Share } from '@/domain/share-link/share';
import { open } from '@/platform/navigation';
import { singlePage } from '@/platform/single-page';
import { routes } from '@/routes';
import { usePicked } from '@/stores/gather';
import { useElder } from '@/stores/settings';
import { useForward } from '@/stores/use-forward';
import { Button, ButtonRow } from '@/ui/button/button';
import { ForwardRow } from '@/ui/forward-row/forward-row';
import { Notice } from '@/ui/notice/notice';
import { ShareButton } from '@/ui/share-button/share-button';
import { Sheet } from '@/ui/sheet/sheet';
import css from './place-list.module.css';
import type { ListFilters, PlaceListView } from './use-place-list';

interface ForwardingProps {
  readonly open: boolean;
  readonly kind: Kind;
  /** What the list is called, in the language in use when it is asked for. */
  readonly titleNow: () => string;
  readonly list: PlaceListView;
  readonly directory: Directory | undefined;
  readonly onClose: () => void;
  readonly onPick: () => void;
}

/** The filtered list as a link, as words, as a picture; or some places of it as a list of one's own. */
export function Forwarding({ open: isOpen, titleNow, onClose, ...props }: ForwardingProps) {
  return (
    <Sheet open={isOpen} title={words.send} onClose={onClose}>
      {isOpen && <Ways titleNow={titleNow} {...props} />}
    </Sheet>
  );
}

function Ways({ kind, titleNow, list, directory, onPick }: Omit<ForwardingProps, 'open' | 'onClose'>) {
  const elder = useElder();
  const title = titleNow();
  const forward = useForward({
    share: shareOf(kind.id, list.filters),
    title,
    sheet: () => {
      const listed = list.items.slice(0, MOST_IN_WORDS);
      return {
        title: list.items.length > listed.length ? words.firstOf(titleNow(), listed.length, list.items.length) : titleNow(),
        entries: directory ? listed.map(({ place }) => placeEntry(place, directory.subdistricts)) : [],
        dataDate: directory?.created ?? '',
      };
    },
  });
  return (
    <View>
      <View>{words.sendFilter(title)}</View>
      <View>{list.filters.openNow && <View className={css.intro}>{words.sendFilterOpen}</View>}</View>
      <View>
        {!singlePage() && (
          <ButtonRow>
            <ShareButton look="main" words={process.env.TARO_ENV === 'h5' ? words.send : words.sendWeChat} onShare={forward.onShare} />
          </ButtonRow>
        )}
      </View>
      <ForwardRow elder={elder} onCopy={forward.onCopy} onPoster={forward.onPoster} shown={forward.shown} />
      <View>
        {!singlePage() && (
          <ButtonRow>
            <Button icon="list" onTap={onPick}>
              {words.pick}
            </Button>
          </ButtonRow>
        )}
      </View>
    </View>
  );
}

/** A chat message of more places is read by nobody. */
const MOST_IN_WORDS = 20;

const shareOf = (kind: string, { district, subdistrict, words: sought, openNow }: ListFilters): Share => ({
  type: 'filter',
  kind,
  ...((subdistrict ?? district) !== undefined && { area: subdistrict ?? district }),
  ...(openNow && { openNow: true as const }),
  ...(sought.trim() !== '' && { words: sought.trim().slice(0, LONGEST.words) }),
});

/** Above the places while they are picked. */
export function Picking({ onDone }: { readonly onDone: () => void }) {
  const { list } = usePicked();
  const done = () => {
    onDone();
    if (list) void open(routes.editList(list.id));
  };
  return (
    <Notice tone="calm">
      <View>{words.picking(list?.items.length ?? 0)}</View>
      <ButtonRow>
        <Button look="main" icon="check" onTap={done}>
          {words.pickDone}
        </Button>
      </ButtonRow>
    </Notice>
  );
}
