import Taro from '@tarojs/taro';
import { shown } from '@/copy/shown';

/** A short word at the foot of an action the person just made; never the only place for something important. */
export const toast = (title: string): void => void Taro.showToast({ title: shown(title), icon: 'none', duration: 2500 });

/** Asks before something that cannot be undone. Buttons have at most four characters in WeChat. */
export async function confirm(question: { title: string; content: string; yes: string; no: string }): Promise<boolean> {
  const { confirm: agreed } = await Taro.showModal({
    title: shown(question.title),
    content: shown(question.content),
    confirmText: shown(question.yes),
    cancelText: shown(question.no),
  });
  return agreed;
}
