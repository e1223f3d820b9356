import { CATEGORIES, type Edition } from '../../rule.ts';
import { say, sayCount, sayWith } from '../../say.ts';
import type { Loaded } from '../../settings/store.ts';
import { categoryName } from '../names.ts';
import type { Book, Place } from './book.ts';
import { TopicPage } from './topic-page.tsx';

/** All parts and topics, beside the page. */
export function Menu({ book, place }: { book: Book; place: Place }) {
  const here = place.what === 'topic' ? place.topic.id : place.what === 'rule' ? `rule/${place.rule.id}` : '';
  const isHere = (id: string) => (id === here ? 'page' : undefined);
  return (
    <nav class="menu" aria-label={say('guidance_topics')}>
      <a href="#contents" aria-current={place.what === 'contents' ? 'page' : undefined}>
        {say('guidance_contents')}
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
      <h1 tabIndex={-1}>{say('guidance_title')}</h1>
      {notice && (
        <p class="box trouble" role="alert">
          {notice}
        </p>
      )}
      <p class="lead">{say('guidance_lead')}</p>
      <p class="quiet noprint">
        {sayWith('guidance_all_more', <a href="#everything">{say('guidance_all')}</a>)}
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
        <h2>{say('guidance_rules')}</h2>
        <p class="quiet">{say('guidance_rules_more')}</p>
        {CATEGORIES.map((category) => (
          <details key={category} class="rulebook">
            <summary>
              {say(
                'guidance_category',
                categoryName(category),
                sayCount('rules_count', book.rules.filter((rule) => rule.category === category).length),
              )}
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

interface AllTopicsProps {
  readonly book: Book;
  readonly loaded: Loaded;
  readonly edition: Edition;
}

/** Every topic, one after the other. */
export function AllTopics({ book, loaded, edition }: AllTopicsProps) {
  return (
    <>
      <h1 tabIndex={-1}>{say('guidance_all')}</h1>
      <p class="quiet noprint">
        {say('guidance_all_count', book.topics.length)} <PrintButton />
      </p>
      {book.topics.map((topic) => (
        <TopicPage key={topic.id} topic={topic} book={book} loaded={loaded} edition={edition} within />
      ))}
    </>
  );
}

export const PrintButton = () => (
  <button type="button" class="link noprint" onClick={() => print()}>
    {say('guidance_print')}
  </button>
);
