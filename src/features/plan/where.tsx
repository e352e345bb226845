import { View } from '@tarojs/components';
import { addressWords } from '@/copy/area-words';
import { labelled, series } from '@/copy/join';
import { planWords as words } from '@/copy/plan-words';
import { scheduleLines } from '@/copy/schedule-words';
import type { Plan } from '@/domain/plan/plan';
import { open } from '@/platform/navigation';
import { routes } from '@/routes';
import { dial } from '@/stores/place-sheets';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { LinkRow, Row } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import css from './plan.module.css';
import { PlaceRow } from './place-row';
import type { PlanFacts } from './use-plan-page';

interface WhereProps {
  readonly plan: Plan;
  readonly own: boolean;
  /** What the sender's phone called the place. */
  readonly said: string | undefined;
  readonly facts: PlanFacts;
}

/** The place as it is known today, and the channel appointments are made through. */
export function Where({ plan, own, said, facts: { where, place, guide, directory, search, onAgain } }: WhereProps) {
  const booking = (guide?.channels ?? []).filter((channel) => channel.booking);
  return (
    <Section title={words.place}>
      <Card>
        <View>{!plan.place && <View>{words.noPlace}</View>}</View>
        <View>{!plan.place && own && <Button onTap={() => void open(routes.makePlan({ change: plan.id, guide: plan.guide?.id }))}>{words.choosePlace}</Button>}</View>
        <View>{where && <PlaceRow where={where} name={plan.place?.name} said={said} directory={directory} search={search} onAgain={onAgain} />}</View>
        <View>
          {place && (
            <View>
              <Row title={words.address}>{place.address ? addressWords(place.address, place.district) : words.addressUnknown}</Row>
              <Row title={words.phone}>{place.phones?.length ? series(place.phones.map(({ number }) => number)) : words.phoneUnknown}</Row>
              {place.schedule && (
                <Row title={words.opening}>
                  {scheduleLines(place.schedule).map(({ days, hours }) => (
                    <View key={days}>{`${days} ${hours}`}</View>
                  ))}
                </Row>
              )}
              {place.alert && <Row title={words.beware}>{place.alert}</Row>}
            </View>
          )}
        </View>
        <View>
          {booking.map(({ type, name, value, note }) =>
            type === 'phone' && value ? (
              <LinkRow key={name + value} title={labelled(words.booking, `${name} ${value}`)} note={note} label={words.call(value)} onTap={() => void dial(value)} />
            ) : (
              <Row key={name} title={words.booking}>
                <View>{value ? labelled(name, value) : name}</View>
                {note && <View className={css.quiet}>{note}</View>}
              </Row>
            ),
          )}
        </View>
      </Card>
    </Section>
  );
}
