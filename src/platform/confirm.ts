import Taro from '@tarojs/taro';
import { shown } from '@/copy/shown';
import type { Question } from './question';

/** Asks before something that cannot be undone. Buttons have at most four characters in WeChat. */
export async function confirm(question: Question): Promise<boolean> {
  const { confirm: agreed } = await Taro.showModal({
    title: shown(question.title),
    content: shown(question.content),
    confirmText: shown(question.yes),
    cancelText: shown(question.no),
  });
  return agreed;
}
