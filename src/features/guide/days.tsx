import { View } from '@tarojs/components';
import { longDate } from '@/copy/plan-phrases';
import { dayLine, guideWords } from '@/copy/guide-words';
import { dateOf, type DateGround } from '@/domain/guide/dates';
import type { Guide } from '@/domain/guide/guide';
import type { CalendarYear } from '@/domain/hours/calendar';
import { addMonths } from '@/domain/time/count-days';
import { Card } from '@/ui/card/card';
import { DateInput } from '@/ui/date-field/date-input';
import { Section } from '@/ui/section/section';
import { Tap } from '@/ui/tap/tap';
import css from './guide.module.css';
import type { Help } from './use-help';
import { rulesWithDates } from './dated-rules';

interface DaysProps {
  readonly guide: Guide;
  readonly help: Help;
  readonly calendar: readonly CalendarYear[];
  readonly today: string;
}

/** Far enough back and ahead for every event: an application years ago, a card that ends in ten. */
const MONTHS_BACK = 120;
const MONTHS_AHEAD = 120;

/** Time limits and deadlines: in words, and as days once the person tells when it began. */
export function Days({ guide, help, calendar, today }: DaysProps) {
  const events = help.progress?.events ?? {};
  const ground: DateGround = { events, deadlines: guide.deadlines, calendar, today };
  const rules = rulesWithDates(guide);
  if (rules.length === 0) return null;
  return (
    <Section title={guideWords.dates}>
      <Card>
        {rules.map(({ key, name, text, rule, asked }) => {
          const line = dayLine(dateOf(rule, ground), today);
          return (
            <View key={key} className={css.point}>
              <View className={css.question}>{name}</View>
              <View className={css.quiet}>{text}</View>
              <View>{line && <View className={css[line.tone]}>{line.words}</View>}</View>
              {asked && <EventDay ask={asked.ask} day={events[asked.event]} today={today} onDay={(day) => help.note(asked.event, day)} />}
            </View>
          );
        })}
      </Card>
    </Section>
  );
}

interface EventDayProps {
  readonly ask: string;
  readonly day: string | undefined;
  readonly today: string;
  readonly onDay: (day: string | undefined) => void;
}

function EventDay({ ask, day, today, onDay }: EventDayProps) {
  return (
    <View className={css.event}>
      <View>{ask}</View>
      <View className={css.eventRow}>
        <View className={css.eventField}>
          <DateInput
            value={day}
            suggested={today}
            from={addMonths(today, -MONTHS_BACK)}
            to={addMonths(today, MONTHS_AHEAD)}
            words={day ? guideWords.chosen(longDate(day, today)) : guideWords.choose}
            label={day ? guideWords.answerTo(ask, longDate(day, today)) : guideWords.chooseOf(ask)}
            onChange={onDay}
          />
        </View>
        {day && (
          <Tap className={css.aside} label={guideWords.answerTo(ask, guideWords.forget)} onTap={() => onDay(undefined)}>
            {guideWords.forget}
          </Tap>
        )}
      </View>
    </View>
  );
}
