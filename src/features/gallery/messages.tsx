import { View } from '@tarojs/components';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { NoticeBar } from '@/ui/notice/notice-bar';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/state/empty';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { UndoBar } from '@/ui/undo-bar/undo-bar';
import { LONG, nothing } from './samples';

/** What is said: notices, nothing there, failures, and waiting. */
export function Messages() {
  return (
    <Section title="说的">
      <Notice>提醒：{LONG}</Notice>
      <Notice tone="alarm">不再成立的：样本</Notice>
      <Notice tone="calm">平常的话：样本</Notice>
      <UndoBar words={LONG} undo="放回去" onUndo={nothing} />
      <NoticeBar words={LONG} onClose={nothing} />
      <Empty icon="star" title="这里是空的" advice={LONG}>
        <Button look="main" onTap={nothing}>
          去找
        </Button>
      </Empty>
      <View>
        <Trouble trouble="missing" onRetry={nothing} onHome={nothing} onCall={nothing} />
      </View>
      <Skeleton rows={2} />
    </Section>
  );
}
