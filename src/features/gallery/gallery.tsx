import { View } from '@tarojs/components';
import { setElderSize, setStrong, setTextMode, useStrong, useTextSize } from '@/stores/settings';
import { Chip, Chips } from '@/ui/chip/chip';
import { Section } from '@/ui/section/section';
import { TEXT_SIZES, type TextSize } from '@/ui/tokens/type';
import { Answers } from './answers';
import { Fields } from './fields';
import { Foundations } from './foundations';
import { Messages } from './messages';
import { Places } from './places';
import { Pressed } from './pressed';

const NAMES: Readonly<Record<TextSize, string>> = { standard: '标准字', large: '长辈版 大', larger: '长辈版 更大', largest: '长辈版 最大' };
const choose = (size: TextSize): void => (size === 'standard' ? setTextMode('standard') : setElderSize(size));

/** Every component of src/ui in every state; the switches on top show them in every text size and theme. */
export function Gallery() {
  const chosen = useTextSize();
  const strong = useStrong();
  return (
    <View>
      <Section title="看法">
        <Chips>
          {TEXT_SIZES.map((size) => (
            <Chip key={size} choice on={size === chosen} onTap={() => choose(size)}>
              {NAMES[size]}
            </Chip>
          ))}
          <Chip toggle on={strong} onTap={() => setStrong(!strong)}>
            高对比
          </Chip>
        </Chips>
      </Section>
      <Foundations />
      <Pressed elder={chosen !== 'standard'} />
      <Answers />
      <Fields />
      <Messages />
      <Places elder={chosen !== 'standard'} />
    </View>
  );
}
