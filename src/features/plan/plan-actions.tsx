import { View } from '@tarojs/components';
import { useState } from 'react';
import { copy } from '@/copy';
import { listed } from '@/copy/join';
import { inSimplified } from '@/copy/language';
import { planWords as words } from '@/copy/plan-words';
import { destinationOf } from '@/domain/place/destination';
import type { Plan } from '@/domain/plan/plan';
import { plainText } from '@/domain/share-link/plain-text';
import { addToCalendar, type CalendarOutcome } from '@/platform/calendar';
import { openPermissionSettings } from '@/platform/location';
import { singlePage } from '@/platform/single-page';
import { callPlace, goToPlace } from '@/stores/place-sheets';
import { useElder } from '@/stores/settings';
import { Button, ButtonRow } from '@/ui/button/button';
import { ForwardRow } from '@/ui/forward-row/forward-row';
import { Notice } from '@/ui/notice/notice';
import { ShareButton } from '@/ui/share-button/share-button';
import css from './plan.module.css';
import { TooMuch } from './too-much';
import type { PlanFacts } from './use-plan-page';
import type { Sending } from './use-sending';

interface PlanActionsProps {
  readonly plan: Plan;
  readonly facts: PlanFacts & { readonly now: number };
  readonly sending: Sending;
}

const calendarWords = (): Readonly<Record<CalendarOutcome, string>> => ({
  added: words.calendarAdded,
  downloaded: words.calendarDownloaded,
  cancelled: '',
  refused: words.calendarRefused,
  unavailable: words.calendarUnavailable,
});

/** Call, go, calendar, forward. Nothing of it can be done in Moments. */
export function PlanActions({ plan, facts: { place, directory, now }, sending }: PlanActionsProps) {
  const elder = useElder();
  const [calendar, setCalendar] = useState<CalendarOutcome>();
  const { ways } = sending;
  if (singlePage()) return null;
  const hasPhone = (place?.phones?.length ?? 0) > 0;
  const destination = place ? destinationOf(place, directory.subdistricts) : { name: plan.place?.name ?? '' };
  const location = inSimplified(() => listed(plan.place?.name, place?.address));
  const note = async () => setCalendar(await addToCalendar(plan, { ...(location !== '' && { location }), text: plainText(inSimplified(sending.sheet)) }, now));
  return (
    <View className={css.actions}>
      <ButtonRow stacked={elder}>
        <Button look="main" icon="phone" onTap={() => callPlace(hasPhone ? destination : { ...destination, phones: [{ number: '12345' }] })}>
          {hasPhone ? words.callPlace : words.call12345}
        </Button>
        {place && (
          <Button icon="go" onTap={() => void goToPlace(destination)}>
            {words.goThere}
          </Button>
        )}
      </ButtonRow>
      <View>
        <TooMuch sending={sending} />
      </View>
      <ButtonRow stacked={elder}>
        <Button icon="calendar" onTap={() => void note()}>
          {words.calendar}
        </Button>
        {sending.linked && <ShareButton words={words.share} onShare={ways.onShare} />}
      </ButtonRow>
      <ForwardRow elder={elder} onCopy={ways.onCopy} onPoster={sending.linked ? ways.onPoster : undefined} shown={ways.shown} />
      <View aria-live="polite">
        {calendar && calendarWords()[calendar] !== '' && (
          <Notice tone={calendar === 'added' || calendar === 'downloaded' ? 'calm' : 'warn'}>
            <View>{calendarWords()[calendar]}</View>
            {calendar === 'refused' && (
              <ButtonRow>
                <Button onTap={() => void openPermissionSettings()}>{words.openSettings}</Button>
                <Button onTap={() => void note()}>{copy.action.retry}</Button>
              </ButtonRow>
            )}
          </Notice>
        )}
      </View>
    </View>
  );
}
