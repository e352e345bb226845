import { View } from '@tarojs/components';
import { useEffect, useMemo, useState } from 'react';
import { aimWords, whenWords } from '@/copy/plan-phrases';
import { planWords as words } from '@/copy/plan-words';
import { LONGEST_LABEL } from '@/domain/guide/longest-label';
import { slotsOn } from '@/domain/plan/slots';
import { setTitle } from '@/platform/navigation';
import { useNow } from '@/platform/use-now';
import { waysOn } from '@/platform/ways-on';
import type { MakeQuery } from '@/routes';
import { labelsInUse } from '@/stores/labels';
import { usePlans } from '@/stores/plans';
import { useProgress } from '@/stores/progress';
import { Button } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Notice } from '@/ui/notice/notice';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { Who } from '@/ui/who/who';
import { Booking } from './booking';
import { DayPicker } from './day-picker';
import css from './make.module.css';
import { Purpose } from './purpose';
import { TimePicker } from './time-picker';
import { savePlan, useDraft, useMakeGround, type MakeGround } from './use-make';
import { WherePicker } from './where-picker';

/** 帮长辈约: where, what for, for whom, which day and time; then it is kept and shown. */
export function MakePage({ query }: { readonly query: MakeQuery }) {
  const loaded = useMakeGround();
  if (loaded.state === 'loading') return <Skeleton rows={4} />;
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  return <Form query={query} ground={loaded.value} />;
}

function Form({ query, ground }: { readonly query: MakeQuery; readonly ground: MakeGround }) {
  const { draft, set, changed } = useDraft(query, ground);
  const { directory, guides } = ground;
  const now = useNow();
  const plans = usePlans();
  const progress = useProgress();
  const labels = useMemo(() => labelsInUse(plans, progress, draft.label), [plans, progress, draft.label]);
  const [tried, setTried] = useState(false);
  const place = draft.place === undefined ? undefined : directory.placeById.get(draft.place);
  const guide = guides.find(({ id }) => id === draft.guide);
  const { date } = draft;
  // A time of day is only left open where none can be known.
  const needsTime = place !== undefined && date !== undefined && draft.time === undefined && slotsOn(place, date, directory.calendar, now).state === 'open';
  const missing = [draft.purpose.trim() === '' && words.missingPurpose, date === undefined && words.missingDay, needsTime && words.missingTime].filter((part) => part !== false);
  useEffect(() => setTitle(changed ? words.changeTitle : words.makeTitle), [changed]);

  const save = () => {
    setTried(true);
    if (date !== undefined && missing.length === 0) void savePlan({ ...draft, date }, ground, changed);
  };
  return (
    <View>
      <Notice>{words.notice}</Notice>
      <Purpose draft={draft} ground={ground} fixed={query.guide !== undefined} onChange={set} />
      <WherePicker chosen={draft.place} guide={guide} fixed={query.place !== undefined} directory={directory} onChoose={(id) => set({ place: id, date: undefined, time: undefined, agreed: false })} />
      <View className={css.part}>
        <Card>
          <Who title={words.forWhom} chosen={draft.label} labels={labels} most={LONGEST_LABEL} onChoose={(label) => set({ label })} />
        </Card>
      </View>
      {guide && <Booking guide={guide} />}
      <DayPicker place={place} chosen={date} calendar={directory.calendar} now={now} onChoose={(day) => set({ date: day, time: undefined, agreed: false })} />
      <View>
        {date !== undefined && (
          <TimePicker key={`${draft.place ?? ''} ${date}`} place={place} date={date} chosen={draft.time} calendar={directory.calendar} now={now} onChoose={(time, agreed) => set({ time, agreed })} />
        )}
      </View>
      <View>
        {date !== undefined && draft.purpose.trim() !== '' && (
          <View className={css.part}>
            <Card>
              <View className={css.quiet}>{words.summary}</View>
              <View className={css.when}>{whenWords({ date, time: draft.time })}</View>
              <View>{[aimWords(draft), place?.name].filter(Boolean).join(' · ')}</View>
            </Card>
          </View>
        )}
      </View>
      <View>{tried && missing.length > 0 && <Notice tone="alarm">{words.missing(missing)}</Notice>}</View>
      <View className={css.save}>
        <Button look="main" icon="check" onTap={save}>
          {changed ? words.saveChange : words.save}
        </Button>
      </View>
    </View>
  );
}
