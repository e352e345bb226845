import { View } from '@tarojs/components';
import { copy } from '@/copy';
import type { Destination } from '@/domain/place/destination';
import { openMap } from '@/platform/map';
import { closePlaceSheet, copyAloud, dial, usePlaceSheet } from '@/stores/place-sheets';
import { Button, ButtonRow } from '@/ui/button/button';
import { LinkRow } from '@/ui/row/row';
import { Sheet } from '@/ui/sheet/sheet';

/** The two questions a place can raise: which number, and how to get there without a position. */
export function PlaceSheets({ visible }: { readonly visible: boolean }) {
  const sheet = usePlaceSheet();
  const about = visible ? sheet?.about : undefined;
  const title = about === 'call' ? copy.place.choosePhone : copy.place.goWithoutPosition;
  return (
    <Sheet open={about !== undefined} title={title} onClose={closePlaceSheet}>
      {about === 'call' && sheet && <Phones destination={sheet.destination} />}
      {about === 'go' && sheet && <WithoutPosition destination={sheet.destination} />}
    </Sheet>
  );
}

function Phones({ destination }: { readonly destination: Destination }) {
  return (
    <View>
      {destination.phones?.map(({ number, description }) => (
        <LinkRow
          key={number}
          title={number}
          note={description}
          label={`${copy.action.call} ${number}`}
          onTap={() => {
            closePlaceSheet();
            void dial(number);
          }}
        />
      ))}
    </View>
  );
}

function WithoutPosition({ destination }: { readonly destination: Destination }) {
  const { address, around, name, phones } = destination;
  const then = (action: () => Promise<unknown>) => () => {
    closePlaceSheet();
    void action();
  };
  return (
    <View>
      <View>{address ?? name}</View>
      <View>{address ? copy.place.goAdvice : copy.place.goNothing}</View>
      <ButtonRow stacked>
        {address && (
          <Button look="main" icon="copy" onTap={then(() => copyAloud(`${name} ${address}`, copy.place.addressCopied))}>
            {copy.action.copyAddress}
          </Button>
        )}
        {!address && (
          <Button look="main" icon="phone" onTap={then(() => dial(phones?.[0]?.number ?? '12345'))}>
            {phones?.[0] ? copy.action.call : copy.action.call12345}
          </Button>
        )}
        {around && (
          <Button icon="pin" onTap={then(() => openMap({ point: around.point, name: copy.place.goAreaName(around.name) }))}>
            {copy.place.goAreaOnly}
          </Button>
        )}
      </ButtonRow>
    </View>
  );
}
