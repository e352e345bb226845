import { View } from '@tarojs/components';
import { useState } from 'react';
import { planWords as words } from '@/copy/plan-words';
import { guidesFor } from '@/domain/guide/guides-for';
import { LONGEST_PURPOSE } from '@/domain/plan/longest-purpose';
import { Chip, Chips } from '@/ui/chip/chip';
import { Section } from '@/ui/section/section';
import { TextField } from '@/ui/text-field/text-field';
import css from './make.module.css';
import type { Draft, MakeGround } from './use-make';

interface PurposeProps {
  readonly draft: Draft;
  readonly ground: MakeGround;
  /** The guide was given: nothing to choose. */
  readonly fixed: boolean;
  readonly onChange: (change: Partial<Draft>) => void;
}

const MOST = 6;

/** What for: one of the things the place helps with, or a few words of one's own. */
export function Purpose({ draft, ground, fixed, onChange }: PurposeProps) {
  const { directory, guides } = ground;
  const kind = draft.place === undefined ? undefined : directory.placeById.get(draft.place)?.kind;
  const [offered] = useState(() => {
    const own = guides.find(({ id }) => id === draft.guide);
    const fitting = fixed || kind === undefined ? [] : guidesFor(kind, guides).slice(0, MOST);
    return own && !fitting.includes(own) ? [own, ...fitting] : fitting;
  });
  const [typing, setTyping] = useState(offered.length === 0 || (draft.guide === undefined && draft.purpose !== ''));
  return (
    <Section title={words.purpose}>
      <View>
        {offered.length > 0 && (
          <Chips>
            {offered.map(({ id, short_title: title }) => (
              <Chip
                key={id}
                choice
                on={!typing && draft.guide === id}
                onTap={() => {
                  setTyping(false);
                  onChange({ guide: id, purpose: title.slice(0, LONGEST_PURPOSE) });
                }}
              >
                {title}
              </Chip>
            ))}
            <Chip
              choice
              on={typing}
              onTap={() => {
                setTyping(true);
                onChange({ guide: undefined, purpose: '' });
              }}
            >
              {words.purposeOther}
            </Chip>
          </Chips>
        )}
      </View>
      <View className={css.field}>
        {typing && <TextField label={words.purposeName} value={draft.purpose} most={LONGEST_PURPOSE} placeholder={words.purposePlaceholder} onChange={(purpose) => onChange({ purpose })} />}
      </View>
    </Section>
  );
}
