import { View } from '@tarojs/components';
import { useState } from 'react';
import { copy } from '@/copy';
import { listWords } from '@/copy/list-words';
import { searchWords } from '@/copy/search-words';
import { typed } from '@/copy/shown';
import { open } from '@/platform/navigation';
import { waysOn } from '@/platform/ways-on';
import { routes } from '@/routes';
import { forgetSearches, rememberSearch, useRecentSearches } from '@/stores/recent-searches';
import { useElder } from '@/stores/settings';
import { Button } from '@/ui/button/button';
import { Chip, Chips } from '@/ui/chip/chip';
import { SearchField } from '@/ui/search-field/search-field';
import { Section } from '@/ui/section/section';
import { Empty } from '@/ui/state/empty';
import { Skeleton } from '@/ui/state/skeleton';
import { Trouble } from '@/ui/state/trouble';
import { Results } from './results';
import css from './search.module.css';
import { MOST, useSearch, type Search } from './use-search';

/** One box over everything; before a word is typed, recent searches and examples. */
export function SearchPage({ words: asked, first }: { readonly words: string; readonly first?: 'guide' | undefined }) {
  const [words, setWords] = useState(asked);
  const search = useSearch(words, first);
  const elder = useElder();
  return (
    <View>
      <SearchField value={words} placeholder={first === 'guide' ? copy.guides.search : searchWords.placeholder} focus onChange={setWords} onConfirm={rememberSearch} />
      <View className={css.said} {...announced}>
        {foundWords(search)}
      </View>
      {search.state === 'idle' && <Beginnings examples={first === 'guide' ? searchWords.guideExamples : searchWords.examples} onChoose={setWords} />}
      {search.state === 'loading' && <Skeleton rows={5} />}
      {search.state === 'failed' && <Trouble trouble={search.trouble} {...waysOn(search.retry)} />}
      {search.state === 'found' && (
        <View>
          <View>{!elder && search.groups.length > 0 && search.suggestions.length > 0 && <Choices words={search.suggestions} onChoose={setWords} />}</View>
          {search.groups.length === 0 ? (
            <Nothing near={search.suggestions} onChoose={setWords} />
          ) : (
            <Results key={search.asked} groups={search.groups} directory={search.directory} onFollow={() => rememberSearch(words)} />
          )}
        </View>
      )}
    </View>
  );
}

/** Only how much was found is announced, not the results; what is announced must be there before it has words. */
const announced = { 'aria-live': 'polite', ...(process.env.TARO_ENV === 'h5' && { 'aria-atomic': 'true' }) } as object;

function foundWords(search: Search): string | undefined {
  if (search.state !== 'found') return undefined;
  const count = search.groups.reduce((sum, { hits }) => sum + hits.length, 0);
  if (count === 0) return searchWords.noneTitle(typed(search.asked));
  return count < MOST ? searchWords.found(count) : searchWords.foundMany(count);
}

function Beginnings({ examples, onChoose }: { readonly examples: readonly string[]; readonly onChoose: (words: string) => void }) {
  const recent = useRecentSearches();
  return (
    <View>
      <View>
        {recent.length > 0 && (
          <Section title={searchWords.recent} more={{ words: searchWords.forget, onTap: forgetSearches }}>
            <Choices words={recent} own onChoose={onChoose} />
          </Section>
        )}
      </View>
      <Section title={searchWords.hints}>
        <Choices words={examples} onChoose={onChoose} />
      </Section>
    </View>
  );
}

/** `own`: the person typed them. */
function Choices({ words, own = false, onChoose }: { readonly words: readonly string[]; readonly own?: boolean; readonly onChoose: (words: string) => void }) {
  return (
    <Chips>
      {words.map((word) => (
        <Chip key={word} onTap={() => onChoose(word)}>
          {own ? typed(word) : word}
        </Chip>
      ))}
    </Chips>
  );
}

interface NothingProps {
  readonly near: readonly string[];
  readonly onChoose: (words: string) => void;
}

function Nothing({ near, onChoose }: NothingProps) {
  return (
    <Empty title={searchWords.noneAdvice}>
      <View>
        {near.length > 0 && (
          <View>
            <View>{searchWords.near}</View>
            <Choices words={near} onChoose={onChoose} />
          </View>
        )}
      </View>
      <Button icon="guide" onTap={() => void open(routes.guides())}>
        {searchWords.allGuides}
      </Button>
      <Button icon="list" onTap={() => void open(routes.places())}>
        {listWords.allKinds}
      </Button>
      <Button icon="phone" onTap={waysOn().onCall}>
        {copy.action.call12345}
      </Button>
    </Empty>
  );
}
