import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/ui/card/card';
import { DateInput } from '@/ui/date-field/date-input';
import { SearchDoor, SearchField } from '@/ui/search-field/search-field';
import { Section } from '@/ui/section/section';
import { TextArea } from '@/ui/text-field/text-area';
import { TextField } from '@/ui/text-field/text-field';
import { Who } from '@/ui/who/who';
import { LONG, nothing, PEOPLE } from './samples';

const DAY = { suggested: '2026-12-01', from: '2026-01-01', to: '2027-12-31', onChange: nothing };

/** What is typed or picked. */
export function Fields() {
  const [words, setWords] = useState('');
  const [who, setWho] = useState('妈妈');
  return (
    <Section title="填的">
      <SearchDoor words={LONG} onTap={nothing} />
      <View>
        <SearchField value={words} placeholder="搜一搜" onChange={setWords} />
      </View>
      <View>
        <SearchField value="已经打了字" placeholder="再搜一搜" onChange={nothing} />
      </View>
      <Card>
        <TextField label="一行字" value={words} placeholder="打字" most={20} onChange={setWords} />
      </Card>
      <Card>
        <TextField label="数目" value="12" placeholder="打数目" unit="元" type="digit" most={9} onChange={nothing} />
      </Card>
      <Card>
        <TextArea label="一大段" value="" placeholder="在这里粘贴" onChange={nothing} />
      </Card>
      <Card>
        <Who title="为谁" chosen={who} labels={PEOPLE} most={8} onChoose={setWho} />
      </Card>
      <Card>
        <DateInput {...DAY} value={undefined} words="选日子" label="样本日子" />
      </Card>
      <Card>
        <DateInput {...DAY} value="2026-12-01" words="12月1日" label="样本日子，12月1日" />
      </Card>
    </Section>
  );
}
