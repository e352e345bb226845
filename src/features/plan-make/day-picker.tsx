import { View } from '@tarojs/components';
import { useState } from 'react';
import { festivalWords } from '@/copy/festival-words';
import { listed } from '@/copy/join';
import { dateWords, dayName, shortDate } from '@/copy/plan-phrases';
import { planWords as words } from '@/copy/plan-words';
import type { CalendarYear } from '@/domain/hours/calendar';
import { dayOfDate, weekdayOfDay } from '@/domain/hours/local-time';
import type { Place } from '@/domain/place/place';
import { daysFrom, type DaySlots } from '@/domain/plan/slots';
import { localDay } from '@/domain/time/local-day';
import { Button } from '@/ui/button/button';
import { Section } from '@/ui/section/section';
import { Tap } from '@/ui/tap/tap';
import css from './make.module.css';

interface DayPickerProps {
  readonly place: Place | undefined;
  readonly chosen: string | undefined;
  readonly calendar: readonly CalendarYear[];
  readonly now: number;
  readonly onChoose: (date: string) => void;
}

const PORTION = 8;
const MOST = 56;

/** The days ahead, each with what is known of it; a day on which the place is closed cannot be chosen. */
export function DayPicker({ place, chosen, calendar, now, onChoose }: DayPickerProps) {
  const [count, setCount] = useState(PORTION);
  const today = localDay(now);
  const far = chosen === undefined ? 0 : dayOfDate(chosen) - dayOfDate(today) + 1;
  const days = daysFrom(place ?? {}, today, Math.min(Math.max(count, far), MOST), calendar, now);
  return (
    <Section title={words.day}>
      <View className={css.days}>
        {days.map(({ date, slots }) => (
          <Day key={date} date={date} note={place ? noteOf(slots) : undefined} open={!place || slots.state === 'open' || slots.state === 'phone_first'} on={date === chosen} onTap={() => onChoose(date)} />
        ))}
      </View>
      <View>{count < MOST && <Button onTap={() => setCount(Math.max(count, far) + PORTION)}>{words.moreDays}</Button>}</View>
    </Section>
  );
}

function noteOf(slots: DaySlots): string | undefined {
  switch (slots.state) {
    case 'closed':
      return slots.reason.rule === 'holiday' ? festivalWords(slots.reason.detail) : words.closed;
    case 'over':
      return words.over;
    case 'phone_first':
      return words.callFirst;
    case 'open':
      return undefined;
  }
}

interface DayProps {
  readonly date: string;
  readonly note: string | undefined;
  readonly open: boolean;
  readonly on: boolean;
  readonly onTap: () => void;
}

function Day({ date, note, open, on, onTap }: DayProps) {
  const face = (
    <View>
      <View className={css.weekday}>{dayName(weekdayOfDay(dayOfDate(date)))}</View>
      <View>{shortDate(date)}</View>
      {note && <View className={css.dayNote}>{note}</View>}
    </View>
  );
  if (!open) return <View className={css.shut}>{face}</View>;
  return (
    <Tap className={on ? css.dayOn : css.day} role="radio" on={on} label={listed(dateWords(date), note)} onTap={onTap}>
      {face}
    </Tap>
  );
}
