import { View } from '@tarojs/components';
import { festivalWords } from '@/copy/festival-words';
import { dateWords } from '@/copy/plan-phrases';
import { planWords as words } from '@/copy/plan-words';
import type { CalendarYear } from '@/domain/hours/calendar';
import { clockText } from '@/domain/hours/slot-text';
import type { Place } from '@/domain/place/place';
import { clockOf, slotsOn } from '@/domain/plan/slots';
import { waysOn } from '@/platform/ways-on';
import { callPlace } from '@/stores/place-sheets';
import { Button, ButtonRow } from '@/ui/button/button';
import { Chip, Chips } from '@/ui/chip/chip';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import css from './make.module.css';

interface TimePickerProps {
  readonly place: Place | undefined;
  readonly date: string;
  readonly chosen: string | undefined;
  readonly calendar: readonly CalendarYear[];
  readonly now: number;
  /** `agreed`: the time was not found in the hours, it was agreed on the phone. */
  readonly onChoose: (time: string | undefined, agreed: boolean) => void;
}

/** Half hours from 8:00 to 18:00, to note what was agreed on the phone. */
const DAYTIME = Array.from({ length: 21 }, (_, index) => clockOf(8 * 60 + 30 * index));

/** The times inside the hours of a day; where the hours are not known, first the telephone, then what was agreed. */
export function TimePicker({ place, date, chosen, calendar, now, onChoose }: TimePickerProps) {
  const slots = place ? slotsOn(place, date, calendar, now) : undefined;
  const title = words.timeOf(dateWords(date));
  if (slots?.state === 'closed' || slots?.state === 'over') {
    const why = slots.state === 'over' ? words.over : slots.reason.rule === 'holiday' ? words.holiday(festivalWords(slots.reason.detail)) : words.dayClosed;
    return <Notice>{words.closedThen(dateWords(date), why)}</Notice>;
  }
  if (slots?.state === 'open') {
    return (
      <Section title={title}>
        <Times times={slots.times} chosen={chosen} onChoose={(time) => onChoose(time, false)} />
        <View>{slots.unsettled && <View className={css.quiet}>{words.unsettled}</View>}</View>
      </Section>
    );
  }
  return (
    <Section title={title}>
      <Notice>{place ? words.phoneFirst : words.noPlaceYet}</Notice>
      <View>{place && <CallFirst place={place} />}</View>
      <View>{place && <View className={css.agreed}>{words.agreedTime}</View>}</View>
      <Chips>
        <Chip choice on={chosen === undefined} onTap={() => onChoose(undefined, false)}>
          {words.noTime}
        </Chip>
      </Chips>
      <Times times={DAYTIME} chosen={chosen} onChoose={(time) => onChoose(time, place !== undefined)} />
    </Section>
  );
}

function Times({ times, chosen, onChoose }: { readonly times: readonly string[]; readonly chosen: string | undefined; readonly onChoose: (time: string) => void }) {
  return (
    <Chips>
      {times.map((time) => (
        <Chip key={time} choice on={time === chosen} onTap={() => onChoose(time)}>
          {clockText(time)}
        </Chip>
      ))}
    </Chips>
  );
}

function CallFirst({ place }: { readonly place: Place }) {
  const [phone] = place.phones ?? [];
  return (
    <ButtonRow>
      <Button icon="phone" onTap={phone ? () => callPlace({ name: place.name, phones: place.phones }) : waysOn().onCall}>
        {phone ? words.call(phone.number) : words.call12345}
      </Button>
    </ButtonRow>
  );
}
