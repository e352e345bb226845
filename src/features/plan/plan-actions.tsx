import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Directory } from '@/catalogue/directory';
import { copy } from '@/copy';
import { planWords as words } from '@/copy/plan-words';
import { destinationOf } from '@/domain/place/destination';
import type { Place } from '@/domain/place/place';
import type { Plan } from '@/domain/plan/plan';
import { shareText } from '@/domain/plan/spoken-plan';
import { addToCalendar, type CalendarOutcome } from '@/platform/calendar';
import { openPermissionSettings } from '@/platform/location';
import { singlePage } from '@/platform/single-page';
import { callPlace, copyAloud, goToPlace } from '@/stores/place-sheets';
import { useElder } from '@/stores/settings';
import { shareAloud } from '@/stores/use-keep';
import { Button, ButtonRow } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { ShareButton } from '@/ui/share-button/share-button';
import css from './plan.module.css';

interface PlanActionsProps {
  readonly plan: Plan;
  readonly place: Place | undefined;
  readonly directory: Directory;
  readonly now: number;
  readonly title: string;
  readonly path: string;
}

const calendarWords = (): Readonly<Record<CalendarOutcome, string>> => ({
  added: words.calendarAdded,
  downloaded: words.calendarDownloaded,
  cancelled: '',
  refused: words.calendarRefused,
  unavailable: words.calendarUnavailable,
});

/** Call, go, calendar, forward. */
export function PlanActions({ plan, place, directory, now, title, path }: PlanActionsProps) {
  const elder = useElder();
  const [calendar, setCalendar] = useState<CalendarOutcome>();
  const hasPhone = (place?.phones?.length ?? 0) > 0;
  const destination = place ? destinationOf(place, directory.subdistricts) : { name: plan.place?.name ?? '' };
  const note = async () => setCalendar(await addToCalendar(plan, place ?? {}, now));
  return (
    <View className={css.actions}>
      <View>
        {!singlePage() && (
          <View>
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
            <ButtonRow stacked={elder}>
              <Button icon="calendar" onTap={() => void note()}>
                {words.calendar}
              </Button>
              <ShareButton words={words.share} onShare={() => void shareAloud(title, path)} />
            </ButtonRow>
          </View>
        )}
      </View>
      <ButtonRow>
        <Button icon="copy" onTap={() => void copyAloud(shareText(plan, place), words.textCopied)}>
          {words.copyText}
        </Button>
      </ButtonRow>
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
