import { CATEGORIES } from '../../rule.ts';
import type { Loaded } from '../../settings/store.ts';
import { CATEGORY_NAMES } from '../names.ts';
import type { Book, Place } from './book.ts';
import { TopicPage } from './topic-page.tsx';

/** All parts and topics, beside the page. */
export function Menu({ book, place }: { book: Book; place: Place }) {
  const here = place.what === 'topic' ? place.topic.id : place.what === 'rule' ? `rule/${place.rule.id}` : '';
  const isHere = (id: string) => (id === here ? 'page' : undefined);
  return (
    <nav class="menu" aria-label="Topics">
      <a href="#contents" aria-current={place.what === 'contents' ? 'page' : undefined}>
        Contents
      </a>
      {book.parts.map((part) => (
        <section key={part} aria-label={part}>
          <h2>{part}</h2>
          <ul>
            {book.topics
              .filter((topic) => topic.part === part)
              .map((topic) => (
                <li key={topic.id}>
                  <a href={`#${topic.id}`} aria-current={isHere(topic.id)}>
                    {topic.title}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** The first page: what there is, with a sentence on each. */
export function Contents({ book, notice }: { book: Book; notice?: string }) {
  return (
    <>
      <h1 tabIndex={-1}>The guidance behind PostWell</h1>
      {notice && (
        <p class="box trouble" role="alert">
          {notice}
        </p>
      )}
      <p class="lead">
        What the standards mean for a post, in our words, with links to the HCPC’s own pages. PostWell is not
        affiliated with the HCPC.
      </p>
      <p class="quiet noprint">
        <a href="#everything">Everything on one page</a>, to read through or to print.
      </p>
      {book.parts.map((part) => (
        <section key={part}>
          <h2>{part}</h2>
          <ul class="entries">
            {book.topics
              .filter((topic) => topic.part === part)
              .map((topic) => (
                <li key={topic.id}>
                  <a href={`#${topic.id}`}>{topic.title}</a>
                  <span class="quiet">{topic.summary}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>What PostWell looks for</h2>
        <p class="quiet">
          Each rule has a page with examples that it raises, and near misses that it leaves alone.
        </p>
        {CATEGORIES.map((category) => (
          <details key={category} class="rulebook">
            <summary>
              {CATEGORY_NAMES[category]}: {book.rules.filter((rule) => rule.category === category).length}{' '}
              rules
            </summary>
            <RuleLinks book={book} category={category} />
          </details>
        ))}
      </section>
    </>
  );
}

/** Links to the rules of a category. */
export function RuleLinks({ book, category }: { book: Book; category: string }) {
  return (
    <ul class="entries">
      {book.rules
        .filter((rule) => rule.category === category)
        .map((rule) => (
          <li key={rule.id}>
            <a href={`#rule/${rule.id}`}>{rule.title}</a>
            <span class="quiet">{rule.what}</span>
          </li>
        ))}
    </ul>
  );
}

/** Every topic, one after the other. */
export function AllTopics({ book, loaded }: { book: Book; loaded: Loaded }) {
  return (
    <>
      <h1 tabIndex={-1}>Everything on one page</h1>
      <p class="quiet noprint">
        {book.topics.length} topics. <PrintButton />
      </p>
      {book.topics.map((topic) => (
        <TopicPage key={topic.id} topic={topic} book={book} loaded={loaded} within />
      ))}
    </>
  );
}

export const PrintButton = () => (
  <button type="button" class="link noprint" onClick={() => print()}>
    Print this page
  </button>
);
