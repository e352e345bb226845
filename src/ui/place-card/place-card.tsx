import { View } from '@tarojs/components';
import { memo } from 'react';
import { copy } from '@/copy';
import { listed } from '@/copy/join';
import type { PlaceCardWords } from '@/copy/place-card';
import { Button, ButtonRow } from '../button/button';
import { Notice } from '../notice/notice';
import { Tag } from '../tag/tag';
import { Tap } from '../tap/tap';
import { noPrint, printWhole } from '../print/print';
import css from './place-card.module.css';

export interface PlaceCardActions {
  readonly onOpen: (id: string) => void;
  readonly onCall: (id: string) => void;
  readonly onGo: (id: string) => void;
}

interface PlaceCardProps extends PlaceCardActions {
  readonly words: PlaceCardWords;
  readonly elder: boolean;
  /** While places are picked for a list: whether this one is in it. The card then has that button alone. */
  readonly picked?: boolean;
  readonly pickWords?: string;
  readonly onPick?: (id: string) => void;
  /** Also what to beware of: where the card itself sends a person there. */
  readonly withAlert?: boolean;
}

/** One place in a list: what, how far, open or not, where; call and go. In 长辈版 fewer words, and always one main thing to do. */
export const PlaceCard = memo(function PlaceCard({ words, elder, withAlert = false, picked = false, pickWords = '', onPick, onOpen, onCall, onGo }: PlaceCardProps) {
  const { id, name, distance, status, where, alert, canCall, canGo } = words;
  const spoken = listed(name, distance, status.label, status.detail, where);
  return (
    <View className={printWhole(css.card)}>
      <Tap role="link" label={spoken} onTap={() => onOpen(id)}>
        <View className={css.head}>
          <View className={css.name}>{name}</View>
          {distance && <View className={css.distance}>{distance}</View>}
        </View>
        <View className={noPrint(css.status)}>
          <Tag tone={status.tone}>{status.label}</Tag>
          {status.detail && <View>{status.detail}</View>}
        </View>
        {!(elder && distance) && <View className={css.where}>{where}</View>}
        {withAlert && alert && <Notice>{alert}</Notice>}
      </Tap>
      {onPick && (
        <ButtonRow>
          <Button icon={picked ? 'check' : 'list'} look={picked ? 'main' : 'plain'} label={listed(pickWords, name)} onTap={() => onPick(id)}>
            {pickWords}
          </Button>
        </ButtonRow>
      )}
      {!onPick && (canCall || canGo || elder) && (
      <ButtonRow stacked={elder}>
        {(canCall || elder) && (
          <Button icon="phone" look={elder ? 'main' : 'plain'} label={listed(canCall ? copy.action.call : copy.action.call12345, name)} onTap={() => onCall(id)}>
            {canCall ? copy.action.call : copy.action.call12345}
          </Button>
        )}
        {canGo && (
          <Button icon="go" label={listed(copy.action.goThere, name)} onTap={() => onGo(id)}>
            {copy.action.goThere}
          </Button>
        )}
      </ButtonRow>
      )}
    </View>
  );
});
