import { View } from '@tarojs/components';
import { copy } from '@/copy';
import { Icon } from '../icon/icon';
import { Tap } from '../tap/tap';
import { noPrint } from '../print/print';
import css from './keep-button.module.css';

/** A favourite on or off; says which in word and shape. */
export function KeepButton({ kept, onTap }: { readonly kept: boolean; readonly onTap: () => void }) {
  return (
    <Tap className={noPrint(css.keep)} role="checkbox" on={kept} label={copy.action.keep} onTap={onTap}>
      <Icon name={kept ? 'starred' : 'star'} />
      <View>{kept ? copy.action.kept : copy.action.keep}</View>
    </Tap>
  );
}
