import { View } from '@tarojs/components';
import { useState } from 'react';
import { AloudBar } from '@/ui/aloud/aloud-bar';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Chip, Chips } from '@/ui/chip/chip';
import { Fold } from '@/ui/fold/fold';
import { ForwardRow } from '@/ui/forward-row/forward-row';
import { KeepAndShare } from '@/ui/keep-button/keep-and-share';
import { KeepButton } from '@/ui/keep-button/keep-button';
import { LinkRow } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { ShareButton } from '@/ui/share-button/share-button';
import { Sheet } from '@/ui/sheet/sheet';
import { LONG, nothing } from './samples';

/** What is pressed: buttons, chips, links, folds, and the sheet. */
export function Pressed({ elder }: { readonly elder: boolean }) {
  const [open, setOpen] = useState(false);
  const [kept, setKept] = useState(false);
  return (
    <Section title="按的" more={{ words: '全部', onTap: nothing }}>
      <Card>
        <ButtonRow stacked={elder}>
          <Button look="main" icon="phone" onTap={nothing}>
            主要
          </Button>
          <Button icon="go" onTap={nothing}>
            一般
          </Button>
          <Button look="danger" icon="trash" onTap={nothing}>
            小心
          </Button>
        </ButtonRow>
        <ButtonRow>
          <KeepButton kept={kept} onTap={() => setKept(!kept)} />
          <KeepButton kept={!kept} onTap={() => setKept(!kept)} />
          <ShareButton onShare={nothing} />
        </ButtonRow>
        {(['quiet', 'reading', 'paused'] as const).map((state) => (
          <AloudBar key={state} languages={['zh-CN', 'zh-HK']} state={state} onStart={nothing} onPause={nothing} onResume={nothing} onStop={nothing} />
        ))}
        <ButtonRow stacked>
          <Button onTap={nothing}>{LONG}</Button>
        </ButtonRow>
      </Card>
      <Chips>
        <Chip onTap={nothing}>一般</Chip>
        <Chip on onTap={nothing}>
          选中
        </Chip>
        <Chip icon="pin" opens onTap={nothing}>
          打开选择
        </Chip>
        <Chip toggle on={kept} icon="clock" onTap={() => setKept(!kept)}>
          开关
        </Chip>
        <Chip choice on onTap={nothing}>
          {LONG}
        </Chip>
      </Chips>
      <Card>
        <LinkRow title="去一个地方" note="小字说明" onTap={nothing} />
        <LinkRow title={LONG} note={LONG} onTap={nothing} />
      </Card>
      <KeepAndShare keep={{ kept, toggle: () => setKept(!kept) }} onShare={nothing} />
      <ForwardRow elder={elder} onCopy={nothing} onPoster={nothing} shown={LONG} />
      <Fold title="收起的">
        <View>里面的字</View>
      </Fold>
      <Fold title={LONG} opened>
        <View>{LONG}</View>
      </Fold>
      <ButtonRow>
        <Button onTap={() => setOpen(true)}>打开一张纸</Button>
      </ButtonRow>
      <Sheet open={open} title="一张纸" onClose={() => setOpen(false)}>
        <LinkRow title="第一行" onTap={nothing} />
        <LinkRow title={LONG} onTap={nothing} />
      </Sheet>
    </Section>
  );
}
