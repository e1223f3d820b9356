import type { Loaded } from '../../settings/store.ts';
import { PageHead } from '../page-head.tsx';
import type { Book, Place } from './book.ts';
import { AllTopics, Contents, Menu } from './contents.tsx';
import { RulePage } from './rule-page.tsx';
import { Results, SearchBox } from './search-box.tsx';
import { TopicPage } from './topic-page.tsx';
import { usePlace } from './use-place.ts';

/** The guidance reader: standards, topics, cases and rules, one at a time. Opens where the address says. */
export function Guidance({ book, loaded }: { book: Book; loaded: Loaded }) {
  const [place, search] = usePlace(book);
  return (
    <>
      <PageHead here="guidance">
        <SearchBox words={place.what === 'found' ? place.words : ''} onSearch={search} />
      </PageHead>
      <div class="reader">
        <Menu book={book} place={place} />
        <main class="leaf" id="main">
          <Shown book={book} place={place} loaded={loaded} />
        </main>
      </div>
    </>
  );
}

function Shown({ book, place, loaded }: { book: Book; place: Place; loaded: Loaded }) {
  switch (place.what) {
    case 'topic':
      return <TopicPage topic={place.topic} book={book} loaded={loaded} />;
    case 'rule':
      return <RulePage rule={place.rule} />;
    case 'found':
      return <Results words={place.words} book={book} />;
    case 'all':
      return <AllTopics book={book} loaded={loaded} />;
    case 'nowhere':
      return (
        <Contents book={book} notice={`There is no page called “${place.asked}”. Here is what there is.`} />
      );
    case 'contents':
      return <Contents book={book} />;
  }
}
