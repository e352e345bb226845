import { View } from '@tarojs/components';
import { useEffect, useMemo } from 'react';
import { catalogue } from '@/catalogue';
import { loadDirectory, type Directory } from '@/catalogue/directory';
import { useLoaded } from '@/catalogue/use-loaded';
import { useSought, type Search } from '@/catalogue/use-sought';
import { copy } from '@/copy';
import { districtWords } from '@/copy/area-words';
import { communityWords } from '@/copy/community-words';
import { gatherWords } from '@/copy/gather-words';
import { inSimplified } from '@/copy/language';
import { seekAgain, seekWords } from '@/copy/seek-words';
import { listWords } from '@/copy/list-words';
import { sourceWords } from '@/copy/source-words';
import { placeCardWords } from '@/copy/place-card';
import { districtOf, subdistrictOf, type Community } from '@/domain/area/area';
import { districtName } from '@/domain/area/districts';
import { communityPicture } from '@/domain/poster/picture-of';
import type { SharePicture } from '@/domain/poster/share-picture';
import { hallsOf, officesOf } from '@/domain/place/of-community';
import { open, setTitle } from '@/platform/navigation';
import { singlePage } from '@/platform/single-page';
import { useNow } from '@/platform/use-now';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { callPlace, copyAloud } from '@/stores/place-sheets';
import { gather, useIsGathered } from '@/stores/gather';
import { useElder } from '@/stores/settings';
import { linkOf } from '@/stores/use-forward';
import { shareAloud, useKeep } from '@/stores/use-keep';
import { usePlaceActions } from '@/stores/use-place-actions';
import { Button, ButtonRow } from '@/ui/button/button';
import { Card } from '@/ui/card/card';
import { KeepButton } from '@/ui/keep-button/keep-button';
import { Notice } from '@/ui/notice/notice';
import { PlaceCard } from '@/ui/place-card/place-card';
import { LinkRow, Row } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { ShareButton } from '@/ui/share-button/share-button';
import { Empty } from '@/ui/state/empty';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import css from './community.module.css';

interface CommunityPageProps {
  readonly code: string | undefined;
  readonly onNamed: (title: string, picture: SharePicture) => void;
}

async function load(code: string | undefined) {
  if (!code || !/^4401\d{8}$/.test(code)) return undefined;
  const [directory, communities] = await Promise.all([loadDirectory(), catalogue.records('communities', [districtOf(code)])]);
  const community = communities.find((other) => other.code === code);
  return community && { directory, community };
}

/** How to reach the consultation hall of one community or village, as far as that is known. */
export function CommunityPage({ code, onNamed }: CommunityPageProps) {
  const { loaded, search, again } = useSought(() => load(code), code ?? '', (found) => found === undefined && code !== undefined);
  if (loaded.state === 'loading') return <Skeleton rows={3} />;
  if (loaded.state === 'failed') return <Trouble trouble={loaded.trouble} {...waysOn(loaded.retry)} />;
  return loaded.value ? <Known {...loaded.value} onNamed={onNamed} /> : <Missing search={search} onAgain={again} />;
}

function Known({ community, directory, onNamed }: { readonly community: Community; readonly directory: Directory } & Pick<CommunityPageProps, 'onNamed'>) {
  const { code, name, kind } = community;
  const town = directory.subdistricts.get(subdistrictOf(code))?.name;
  const keep = useKeep({ id: code, type: 'community', name });
  const item = { ref: { type: 'community', id: code }, name: inSimplified(() => communityWords.hallTitle(name)) } as const;
  const gathered = useIsGathered(item);
  const halls = useMemo(() => hallsOf(community, directory.places), [community, directory]);
  useEffect(() => {
    setTitle(name);
    onNamed(communityWords.hallTitle(name), communityPicture(name, [districtName(districtOf(code)), town].filter(Boolean).join(' ')));
  }, [name, code, town, onNamed]);
  return (
    <View>
      <Card>
        <View className={css.name}>{communityWords.hallTitle(name)}</View>
        <View className={css.area}>{[districtWords(districtOf(code)), town].filter(Boolean).join(' ')}</View>
        <View>{halls.length === 0 && <Notice>{communityWords.hallUnknown[kind]}</Notice>}</View>
        <Committee community={community} />
        <View>
          {!singlePage() && (
            <View>
              <ButtonRow>
                <Button look="main" icon="phone" onTap={waysOn().onCall}>
                  {copy.action.call12345}
                </Button>
              </ButtonRow>
              <ButtonRow>
                <Button icon={gathered ? 'check' : 'list'} onTap={() => gather(item)}>
                  {gathered ? gatherWords.gathered : gatherWords.gather}
                </Button>
                <KeepButton kept={keep.kept} onTap={keep.toggle} />
                <ShareButton onShare={() => void shareAloud(communityWords.hallTitle(name), linkOf({ type: 'community', id: code }))} />
              </ButtonRow>
            </View>
          )}
        </View>
      </Card>
      <Places title={communityWords.named} ids={halls.map(({ id }) => id)} directory={directory} />
      <Places title={communityWords.askWhere} ids={officesOf(community, directory.places).map(({ id }) => id)} directory={directory} none={communityWords.noneNearby} />
      <Section title={communityWords.howTo}>
        <Card>
          <HowTo kind={kind} />
        </Card>
      </Section>
      <View className={css.source}>
        <View>{communityWords.codeSource}</View>
        <View>{copy.disclaimer}</View>
      </View>
    </View>
  );
}

function Committee({ community }: { readonly community: Community }) {
  const { name, kind, address, phones, source } = community;
  const committee = communityWords.committee[kind];
  if (!address && !phones?.length) return <View className={css.area}>{communityWords.committeeUnknown(committee)}</View>;
  return (
    <View>
      {address && <Row title={committee}>{address}</Row>}
      {phones?.map(({ number }) => (
        <Row key={number} title={copy.place.phone}>
          {number}
        </Row>
      ))}
      <Notice>{[source && copy.place.sourceIs(sourceWords(source)), communityWords.committeeSource].filter(Boolean).join('')}</Notice>
      <ButtonRow>
        {phones && phones.length > 0 && (
          <Button look="main" icon="phone" onTap={() => callPlace({ name, phones })}>
            {copy.action.call}
          </Button>
        )}
        {address && (
          <Button icon="copy" onTap={() => void copyAloud(address, copy.place.addressCopied)}>
            {copy.action.copyAddress}
          </Button>
        )}
      </ButtonRow>
    </View>
  );
}

/** The procedure itself is a guide: of residents for communities, of villagers for villages. */
function HowTo({ kind }: { readonly kind: Community['kind'] }) {
  const loaded = useLoaded(() => catalogue.records('guides'));
  if (loaded.state !== 'ready') return null;
  const wanted = kind === 'village' ? 'villagers-consultation' : 'residents-consultation';
  const guide = loaded.value.find(({ id }) => id === wanted);
  return guide ? <LinkRow title={guide.title} note={guide.summary} onTap={() => void open(routes.guide(guide.id))} /> : null;
}

function Places({ title, ids, directory, none }: { readonly title: string; readonly ids: readonly string[]; readonly directory: Directory; readonly none?: string }) {
  const elder = useElder();
  const now = useNow();
  const actions = usePlaceActions(directory);
  if (ids.length === 0 && !none) return null;
  return (
    <Section title={title}>
      <View>{ids.length === 0 && <View className={css.area}>{none}</View>}</View>
      {ids.flatMap((id) => directory.placeById.get(id) ?? []).map((place) => (
        <PlaceCard key={place.id} words={placeCardWords(place, {}, { ...directory, now })} elder={elder} withAlert {...actions} />
      ))}
    </Section>
  );
}

function Missing({ search, onAgain }: { readonly search: Search; readonly onAgain: () => void }) {
  return (
    <Empty icon="pin" title={copy.gone.unknownTitle} advice={seekWords(search) ?? copy.gone.unknownAdvice}>
      {search === 'failed' && <Button onTap={onAgain}>{seekAgain()}</Button>}
      <Button look="main" onTap={() => void open(routes.list({ kind: 'consultation_hall' }))}>
        {listWords.communitiesTitle}
      </Button>
      <Button onTap={() => void open(routes.home())}>{copy.action.home}</Button>
    </Empty>
  );
}
