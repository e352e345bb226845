import { View } from '@tarojs/components';
import { labelled } from '@/copy/join';
import { planWords as words } from '@/copy/plan-words';
import type { Guide } from '@/domain/guide/guide';
import { dial } from '@/stores/place-sheets';
import { LinkRow } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import css from './make.module.css';

/** Where appointments are made, if the guide's source names it. */
export function Booking({ guide }: { readonly guide: Guide }) {
  const channels = guide.channels.filter(({ booking }) => booking);
  if (channels.length === 0) return null;
  return (
    <Section title={words.booking}>
      <View className={css.box}>
        {channels.map(({ type, name, value, note }) =>
          type === 'phone' && value ? (
            <LinkRow key={name + value} title={name.includes(value) ? name : `${name} ${value}`} note={note} label={words.call(value)} onTap={() => void dial(value)} />
          ) : (
            <View key={name + (value ?? '')} className={css.line}>
              <View>{value ? labelled(name, value) : name}</View>
              {note && <View className={css.quiet}>{note}</View>}
            </View>
          ),
        )}
      </View>
      <View className={css.quiet}>{words.bookingNote}</View>
    </Section>
  );
}
