import type { Standard } from '../../rule.ts';
import type { Loaded } from '../../settings/store.ts';
import { WhomToAsk } from '../whom-to-ask.tsx';
import type { Book, TopicView } from './book.ts';
import { PrintButton, RuleLinks } from './contents.tsx';

interface TopicPageProps {
  readonly topic: TopicView;
  readonly book: Book;
  readonly loaded: Loaded;
  /** Is it one of many on a page? Then its title is a heading below the page's own. */
  readonly within?: boolean;
}

/** One topic: the standard's sentence where it explains one, the text, what to read next, and where it comes from. */
export function TopicPage({ topic, book, loaded, within = false }: TopicPageProps) {
  const rules = book.rules.filter((rule) => rule.category === topic.category);
  return (
    <article class="topic">
      {within ? (
        <h2>{topic.title}</h2>
      ) : (
        <>
          <p class="quiet small part">{topic.part}</p>
          <h1 tabIndex={-1}>{topic.title}</h1>
        </>
      )}
      {!topic.category && <p class="lead">{topic.summary}</p>}
      {topic.category && <Sentence standard={book.standards[topic.category]} />}
      {topic.sections.map((section, index) => (
        <Section key={section.title ?? index} section={section} within={within} />
      ))}
      {topic.id === 'when-in-doubt' && !within && (
        <WhomToAsk loaded={loaded} professions={book.professions} />
      )}
      {rules.length > 0 && topic.category && !within && (
        <section class="noprint">
          <h2>What PostWell looks for</h2>
          <details class="rulebook">
            <summary>{rules.length} rules, each with examples</summary>
            <RuleLinks book={book} category={topic.category} />
          </details>
        </section>
      )}
      <ReadNext ids={topic.next ?? []} book={book} within={within} />
      <Sources topic={topic} within={within} />
    </article>
  );
}

function Section({ section, within }: { section: TopicView['sections'][number]; within: boolean }) {
  const Heading = within ? 'h3' : 'h2';
  return (
    <section>
      {section.title && <Heading>{section.title}</Heading>}
      {section.paragraphs?.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {section.items && (
        <ul>
          {section.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A standard, word for word, with number and edition: the HCPC used some numbers again for other sentences. */
export function Sentence({ standard }: { standard: Standard }) {
  return (
    <blockquote>
      <p>“{standard.sentence}”</p>
      <footer class="quiet small">
        HCPC standards of conduct, performance and ethics: {standard.number} in the {standard.edition}{' '}
        edition, which the HCPC’s social media guidance quotes.{' '}
        {standard.since2024.length > 0
          ? `In the edition in force since 1 September 2024, see ${standard.since2024.join(', ')}.`
          : 'A new edition is in force since 1 September 2024.'}{' '}
        <a href={standard.edition2024} target="_blank" rel="noreferrer">
          Read the standards
        </a>
      </footer>
    </blockquote>
  );
}

function ReadNext({ ids, book, within }: { ids: readonly string[]; book: Book; within: boolean }) {
  const topics = ids.flatMap((id) => book.topics.filter((topic) => topic.id === id));
  if (topics.length === 0 || within) return null;
  return (
    <section class="noprint">
      <h2>Read next</h2>
      <ul class="next">
        {topics.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ topic, within }: { topic: TopicView; within: boolean }) {
  const Heading = within ? 'h3' : 'h2';
  return (
    <footer class="sources small">
      <Heading>Where this comes from</Heading>
      <ul>
        {topic.sources.map(({ title, url }) => (
          <li key={title}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
      <p class="quiet">
        In our own words. Last checked on {sayDate(topic.checked)}. {!within && <PrintButton />}
      </p>
    </footer>
  );
}

const sayDate = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
