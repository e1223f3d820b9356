import type { Edition } from '../../rule.ts';
import { say } from '../../say.ts';
import type { Loaded } from '../../settings/store.ts';
import { PageHead } from '../page-head.tsx';
import { useSettings } from '../use-settings.ts';
import type { Book, Place } from './book.ts';
import { AllTopics, Contents, Menu } from './contents.tsx';
import { RulePage } from './rule-page.tsx';
import { Results, SearchBox } from './search-box.tsx';
import { TopicPage } from './topic-page.tsx';
import { usePlace } from './use-place.ts';

/** The guidance reader: standards, topics, cases and rules, one at a time. Opens where the address says. */
export function Guidance({ book, loaded }: { book: Book; loaded: Loaded }) {
  const [place, search] = usePlace(book);
  const { edition } = useSettings(loaded).settings;
  return (
    <>
      <PageHead here="guidance">
        <SearchBox words={place.what === 'found' ? place.words : ''} onSearch={search} />
      </PageHead>
      <div class="reader">
        <Menu book={book} place={place} />
        <main class="leaf" id="main">
          <Shown book={book} place={place} loaded={loaded} edition={edition} />
        </main>
      </div>
    </>
  );
}

interface ShownProps {
  readonly book: Book;
  readonly place: Place;
  readonly loaded: Loaded;
  readonly edition: Edition;
}

function Shown({ book, place, loaded, edition }: ShownProps) {
  switch (place.what) {
    case 'topic':
      return <TopicPage topic={place.topic} book={book} loaded={loaded} edition={edition} />;
    case 'rule':
      return <RulePage rule={place.rule} edition={edition} />;
    case 'found':
      return <Results words={place.words} book={book} />;
    case 'all':
      return <AllTopics book={book} loaded={loaded} edition={edition} />;
    case 'nowhere':
      return <Contents book={book} notice={say('guidance_nowhere', place.asked)} />;
    case 'contents':
      return <Contents book={book} />;
  }
}
