import { Input, View } from '@tarojs/components';
import { copy } from '@/copy';
import { Icon } from '../icon/icon';
import { Tap } from '../tap/tap';
import { noPrint } from '../print/print';
import { fieldName } from '../text-field/field-name';
import { KEYBOARD_GAP } from '../tokens/measure';
import css from './search-field.module.css';

interface SearchFieldProps {
  readonly value: string;
  readonly placeholder: string;
  readonly focus?: boolean;
  readonly onChange: (value: string) => void;
  readonly onConfirm?: (value: string) => void;
}

export function SearchField({ value, placeholder, focus = false, onChange, onConfirm }: SearchFieldProps) {
  return (
    <View className={noPrint(css.field)}>
      <Icon name="search" />
      <Input
        className={css.input}
        value={value}
        type="text"
        confirmType="search"
        focus={focus}
        maxlength={40}
        placeholder={placeholder}
        placeholderClass={css.placeholder}
        cursorSpacing={KEYBOARD_GAP}
        {...fieldName(placeholder)}
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={(event) => onConfirm?.(event.detail.value)}
      />
      <View>
        {value !== '' && (
          <Tap className={css.clear} label={copy.action.clear} onTap={() => onChange('')}>
            <Icon name="close" />
          </Tap>
        )}
      </View>
    </View>
  );
}

/** Looks like the field, leads to the search page. */
export function SearchDoor({ words, onTap }: { readonly words: string; readonly onTap: () => void }) {
  return (
    <Tap className={noPrint(css.field)} role="link" label={words} onTap={onTap}>
      <Icon name="search" />
      <View className={css.door}>{words}</View>
    </Tap>
  );
}
