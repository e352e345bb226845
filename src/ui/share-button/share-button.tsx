import { Button as TaroButton, View } from '@tarojs/components';
import { copy } from '@/copy';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import css from './share-button.module.css';

/** Forwards the page. Only WeChat's own button may open the share panel; a browser does what `onShare` says. */
export function ShareButton({ words = copy.action.share, look = 'plain', onShare }: { readonly words?: string; readonly look?: 'main' | 'plain'; readonly onShare: () => void }) {
  if (process.env.TARO_ENV === 'h5') {
    return (
      <Button icon="share" look={look} onTap={onShare}>
        {words}
      </Button>
    );
  }
  return (
    <TaroButton className={`${css.share} ${look === 'main' ? css.main : ''}`} openType="share" aria-label={words}>
      <Icon name="share" />
      <View>{words}</View>
    </TaroButton>
  );
}
