import { View } from '@tarojs/components';
import type { Directory } from '@/catalogue/directory';
import type { Search } from '@/catalogue/use-sought';
import { copy } from '@/copy';
import { areaWords } from '@/copy/area-words';
import { communityWords } from '@/copy/community-words';
import { listed, sequence, series } from '@/copy/join';
import { placeCardWords } from '@/copy/place-card';
import { hoursWords } from '@/copy/plain-sheet';
import { seekAgain, seekWords } from '@/copy/seek-words';
import { shareWords as words } from '@/copy/share-words';
import { subdistrictOf, districtOf } from '@/domain/area/area';
import { destinationOf } from '@/domain/place/destination';
import type { Entry } from '@/domain/share-link/entries';
import { open } from '@/platform/navigation';
import { singlePage } from '@/platform/single-page';
import { routes } from '@/routes';
import { useElder } from '@/stores/settings';
import { usePlaceActions } from '@/stores/use-place-actions';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { Icon } from '@/ui/icon/icon';
import { Notice } from '@/ui/notice/notice';
import { Tag } from '@/ui/tag/tag';
import { Tap } from '@/ui/tap/tap';
import { Said } from './said';
import css from './shared.module.css';

interface EntryProps {
  readonly entry: Entry;
  readonly directory: Directory;
  readonly now: number;
  readonly search: Search;
  readonly onAgain: () => void;
}

/** One row of a received list: facts of this phone's data, and below them the sender's note. */
export function EntryCard({ number, ...props }: EntryProps & { readonly number: number | undefined }) {
  const { note } = props.entry;
  const elder = useElder();
  return (
    <Card>
      <View className={elder ? css.wide : css.entry}>
        {number !== undefined && <View className={elder ? css.above : css.number}>{elder ? words.nth(number) : number}</View>}
        <View className={css.words}>
          <Facts {...props} />
          <View>{note && <Said>{note}</Said>}</View>
        </View>
      </View>
    </Card>
  );
}

function Facts({ entry, directory, now, search, onAgain }: EntryProps) {
  switch (entry.found) {
    case 'place':
      return <PlaceFacts entry={entry} directory={directory} now={now} />;
    case 'guide':
      return (
        <View>
          <Name name={entry.guide.title} url={routes.guide(entry.ref.id)} />
          <View className={css.fact}>{entry.guide.summary}</View>
          <View>{singlePage() ? <GuideWords entry={entry} /> : undefined}</View>
        </View>
      );
    case 'community':
      return (
        <View>
          <Name name={communityWords.hallTitle(entry.community.name)} url={routes.community(entry.ref.id)} />
          <View className={css.fact}>
            {areaWords({ district: districtOf(entry.ref.id), subdistrict: subdistrictOf(entry.ref.id) }, directory.subdistricts)}
          </View>
          <View>{entry.community.address && <Fact name={words.address}>{entry.community.address}</Fact>}</View>
          <View>{entry.community.phones?.length ? <Fact name={words.phone}>{series(entry.community.phones.map((phone) => phone.number))}</Fact> : undefined}</View>
        </View>
      );
    case 'gone':
      return <Gone tombstone={entry.tombstone} url={ROUTE_OF[entry.ref.type](entry.ref.id)} />;
    case 'unknown':
      return <Unknown id={entry.ref.id} search={search} onAgain={onAgain} />;
  }
}

const ROUTE_OF = { place: routes.place, guide: routes.guide, community: routes.community } as const;

function Name({ name, url }: { readonly name: string; readonly url: string }) {
  if (singlePage()) return <View className={css.name}>{name}</View>;
  return (
    <Tap className={css.name} role="link" label={name} onTap={() => void open(url)}>
      <View className={css.nameWords}>{name}</View>
      <Icon name="right" />
    </Tap>
  );
}

function PlaceFacts({ entry, directory, now }: { readonly entry: Extract<Entry, { found: 'place' }>; readonly directory: Directory; readonly now: number }) {
  const { place } = entry;
  const elder = useElder();
  const actions = usePlaceActions(directory);
  const card = placeCardWords(place, {}, { ...directory, now });
  const around = destinationOf(place, directory.subdistricts).around !== undefined;
  const callWords = card.canCall ? copy.action.call : copy.action.call12345;
  const goWords = card.canGo ? copy.action.goThere : copy.place.whereAbouts;
  const phones = series((place.phones ?? []).map(({ number, description }) => (description ? `${number} ${description}` : number)));
  return (
    <View>
      <Name name={place.name} url={routes.place(place.id)} />
      <View className={css.status}>
        <Tag tone={card.status.tone}>{card.status.label}</Tag>
        {card.status.detail && <View>{card.status.detail}</View>}
      </View>
      <Fact name={words.address}>{place.address ? card.where : listed(card.where, words.addressUnknown)}</Fact>
      <Fact name={words.phone}>{phones || copy.place.phoneUnknown}</Fact>
      <View>{hoursWords(place) !== undefined && <Fact name={words.hours}>{hoursWords(place)}</Fact>}</View>
      <View>{place.alert && <Notice>{place.alert}</Notice>}</View>
      <View>
        {!singlePage() && (
          <ButtonRow stacked={elder}>
            <Button icon="phone" look={elder ? 'main' : 'plain'} label={listed(callWords, place.name)} onTap={() => actions.onCall(place.id)}>
              {callWords}
            </Button>
            {(card.canGo || around) && (
              <Button icon="go" label={listed(goWords, place.name)} onTap={() => actions.onGo(place.id)}>
                {goWords}
              </Button>
            )}
          </ButtonRow>
        )}
      </View>
    </View>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string | undefined }) {
  return (
    <View className={css.facts}>
      <View className={css.factName}>{name}</View>
      <View className={css.lineWords}>{children}</View>
    </View>
  );
}

/** Where no page can be opened, the list says what a guide asks for. */
function GuideWords({ entry }: { readonly entry: Extract<Entry, { found: 'guide' }> }) {
  const { required_documents: papers, steps } = entry.guide;
  return (
    <View>
      <Fact name={words.papers}>{papers.length > 0 ? sequence(papers.map(({ name }) => name)) : words.papersUnknown}</Fact>
      <Fact name={words.steps}>{sequence(steps.map(({ title }, index) => `${index + 1}. ${title}`))}</Fact>
    </View>
  );
}

function Gone({ tombstone, url }: { readonly tombstone: Extract<Entry, { found: 'gone' }>['tombstone']; readonly url: string }) {
  return (
    <View>
      <View className={css.status}>
        <Tag tone="closed">{copy.gone.standing.gone}</Tag>
      </View>
      <View className={css.fact}>{[words.gone(tombstone.name, tombstone.removed_on), tombstone.reason].filter(Boolean).join('')}</View>
      <View>
        {!singlePage() && (
          <View className={css.one}>
            <Button icon="list" label={listed(words.nearest, tombstone.name)} onTap={() => void open(url)}>
              {words.nearest}
            </Button>
          </View>
        )}
      </View>
    </View>
  );
}

function Unknown({ id, search, onAgain }: { readonly id: string; readonly search: Search; readonly onAgain: () => void }) {
  return (
    <View>
      <View className={css.name}>{words.unknown}</View>
      <View className={css.lead}>{words.unknownOf(id)}</View>
      <Notice>{seekWords(search === 'not needed' ? 'checking' : search)}</Notice>
      <View>
        {search === 'failed' && (
          <View className={css.one}>
            <Button onTap={onAgain}>{seekAgain()}</Button>
          </View>
        )}
      </View>
    </View>
  );
}
