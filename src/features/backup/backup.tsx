import { View } from '@tarojs/components';
import { useState } from 'react';
import { backupWords as words } from '@/copy/backup-words';
import { typed } from '@/copy/shown';
import { exportText, importText } from '@/domain/backup/backup-text';
import type { Personal } from '@/domain/backup/personal';
import { open } from '@/platform/navigation';
import { routes } from '@/routes';
import { useFavourites } from '@/stores/favourites';
import { useHandLists } from '@/stores/hand-lists';
import { bringPersonal, gatherPersonal, setPersonal } from '@/stores/personal';
import { copyAloud } from '@/stores/place-sheets';
import { usePlans } from '@/stores/plans';
import { useProgress } from '@/stores/progress';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Fold } from '@/ui/fold/fold';
import { Notice } from '@/ui/notice/notice';
import { Section } from '@/ui/section/section';
import { TextArea } from '@/ui/text-field/text-area';
import { UndoBar } from '@/ui/undo-bar/undo-bar';
import css from './backup.module.css';

/** Everything personal as one text: out on the old phone, in on the new one. */
export function Backup() {
  return (
    <View>
      <Out />
      <In />
    </View>
  );
}

function Out() {
  // What is copied is what stands in the stores now.
  usePlans();
  useProgress();
  useFavourites();
  useHandLists();
  const personal = gatherPersonal();
  const empty = personal.plans.length + personal.progress.length + personal.favourites.length + personal.lists.length === 0;
  return (
    <Section title={words.out}>
      <Card>
        <View>{empty ? words.outNothing : words.outNote(words.contents(personal))}</View>
        <View>
          {!empty && (
            <View>
              <View>{words.outHow}</View>
              <View className={css.quiet}>{words.outPrivate}</View>
              <ButtonRow>
                <Button look="main" icon="copy" onTap={() => void copyAloud(exportText(gatherPersonal()), words.copied)}>
                  {words.copy}
                </Button>
              </ButtonRow>
            </View>
          )}
        </View>
      </Card>
      <View>
        {!empty && (
          <Fold title={words.show}>
            <View className={css.text}>{typed(exportText(personal))}</View>
          </Fold>
        )}
      </View>
    </Section>
  );
}

type Result = { readonly fault: string } | { readonly brought: Personal; readonly before: Personal } | { readonly undone: true };

function In() {
  const [pasted, setPasted] = useState('');
  const [result, setResult] = useState<Result>();
  const bring = () => {
    if (pasted.trim() === '') return setResult({ fault: words.empty });
    const imported = importText(pasted);
    if (!imported.ok) return setResult({ fault: words.problems[imported.fault] });
    setResult({ brought: imported.personal, before: bringPersonal(imported.personal) });
    setPasted('');
  };
  const undo = (before: Personal) => {
    setPersonal(before);
    setResult({ undone: true });
  };
  return (
    <Section title={words.in}>
      <Card>
        <View>{words.inHow}</View>
        <TextArea label={words.field} value={pasted} placeholder={words.placeholder} onChange={setPasted} />
        <View aria-live="polite">
          {result && 'fault' in result && <Notice tone="alarm">{result.fault}</Notice>}
          {result && 'undone' in result && <Notice tone="calm">{words.undone}</Notice>}
          {result && 'brought' in result && <UndoBar words={words.brought(words.contents(result.brought))} undo={words.undo} onUndo={() => undo(result.before)} />}
        </View>
        <ButtonRow>
          <Button icon="check" look="main" onTap={bring}>
            {words.bring}
          </Button>
          {result && 'brought' in result && <Button onTap={() => void open(routes.mine())}>{words.toMine}</Button>}
        </ButtonRow>
      </Card>
    </Section>
  );
}
