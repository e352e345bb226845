import type { World } from '../world';
import { asynchronousAll, text, type Apis } from './api';
import { eventChannel } from './event-channel';

export function navigationApis(world: World): Apis {
  const { router } = world;
  return asynchronousAll(world, {
    navigateTo: ({ url, events }) => {
      const channel = eventChannel(events as Readonly<Record<string, (data: unknown) => void>> | undefined);
      router.navigateTo(text(url), channel);
      return { eventChannel: channel };
    },
    redirectTo: ({ url }) => router.redirectTo(text(url)),
    reLaunch: ({ url }) => router.reLaunch(text(url)),
    switchTab: ({ url }) => router.switchTab(text(url)),
    navigateBack: ({ delta }) => router.navigateBack(Number(delta ?? 1)),
  });
}
