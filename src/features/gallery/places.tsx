import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/ui/card/card';
import { Chip } from '@/ui/chip/chip';
import { MapView } from '@/ui/map-view/map-view';
import { Marked } from '@/ui/marked/marked';
import { PlaceCard } from '@/ui/place-card/place-card';
import { Row } from '@/ui/row/row';
import { Section } from '@/ui/section/section';

import { CARDS, LONG, nothing } from './samples';

const CENTRE = { latitude: 23.13, longitude: 113.3 };
const MARKERS = [
  { id: 1, latitude: 23.12, longitude: 113.29, words: '3', spoken: '3 个地方' },
  { id: 2, latitude: 23.15, longitude: 113.33, words: '1', spoken: '1 个地方' },
];

/** What is known of places: cards, facts, words found, the map. */
export function Places({ elder }: { readonly elder: boolean }) {
  const [chosen, setChosen] = useState(1);
  return (
    <Section title="地方">
      {CARDS.map((words) => (
        <PlaceCard key={words.id} words={words} elder={elder} withAlert onOpen={nothing} onCall={nothing} onGo={nothing} />
      ))}
      <Card>
        <Row title="地址">样本街 1 号</Row>
        <Row title="很长的说明">{LONG}</Row>
        <Row title="能复制" action={<Chip onTap={nothing}>复制</Chip>}>
          样本
        </Row>
        <View>
          <Marked text="搜到的字在中间" marks={[[3, 5]]} />
        </View>
      </Card>
      <MapView markers={MARKERS} centre={CENTRE} scale={11} chosen={chosen} onMarker={setChosen} onScale={nothing} />
    </Section>
  );
}
