import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { copy } from '@/copy';
import type { Destination } from '@/domain/place/destination';
import { copyText } from '@/platform/clipboard';
import { openMap } from '@/platform/map';
import { toast } from '@/platform/notice';
import { call } from '@/platform/phone';

type Sheet = { readonly about: 'call' | 'go'; readonly destination: Destination } | undefined;

export const placeSheetStore = createStore<{ sheet: Sheet }>(() => ({ sheet: undefined }));
export const usePlaceSheet = (): Sheet => useStore(placeSheetStore, ({ sheet }) => sheet);
export const closePlaceSheet = (): void => placeSheetStore.setState({ sheet: undefined });

/** Dials; where the device cannot, says the number so that it can be dialled elsewhere. */
export async function dial(number: string): Promise<void> {
  if ((await call(number)) === 'unavailable') toast(copy.place.callFailed(number));
}

/** Calls the only number at once; among several the person chooses; where none is known the city's hotline answers. */
export function callPlace(destination: Destination): void {
  const [first = { number: '12345' }, ...others] = destination.phones ?? [];
  if (others.length > 0) placeSheetStore.setState({ sheet: { about: 'call', destination } });
  else void dial(first.number);
}

/** Opens the map at an exact position; without one says what can be done instead. */
export async function goToPlace(destination: Destination): Promise<void> {
  const { exact, name, address } = destination;
  if (!exact) placeSheetStore.setState({ sheet: { about: 'go', destination } });
  else if (!(await openMap({ point: exact, name, address }))) await copyAloud(address ?? name, copy.place.mapFailed);
}

/** Copies and says so, or says that it could not. */
export async function copyAloud(text: string, done: string = copy.place.copied): Promise<void> {
  toast((await copyText(text)) ? done : copy.place.copyRefused);
}
