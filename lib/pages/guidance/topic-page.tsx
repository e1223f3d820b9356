import { type Edition, type Standard, standardIn } from '../../rule.ts';
import { language, say, sayCount, sayList } from '../../say.ts';
import type { Loaded } from '../../settings/store.ts';
import { WhomToAsk } from '../whom-to-ask.tsx';
import type { Book, TopicView } from './book.ts';
import { PrintButton, RuleLinks } from './contents.tsx';

interface TopicPageProps {
  readonly topic: TopicView;
  readonly book: Book;
  readonly loaded: Loaded;
  readonly edition: Edition;
  /** Is it one of many on a page? Then its title is a heading below the page's own. */
  readonly within?: boolean;
}

/** One topic: the standard's sentence where it explains one, the text, what to read next, and where it comes from. */
export function TopicPage({ topic, book, loaded, edition, within = false }: TopicPageProps) {
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
      {topic.category && <Sentence standard={book.standards[topic.category]} edition={edition} />}
      {topic.sections.map((section, index) => (
        <Section key={section.title ?? index} section={section} within={within} />
      ))}
      {topic.id === 'when-in-doubt' && !within && (
        <WhomToAsk loaded={loaded} professions={book.professions} />
      )}
      {rules.length > 0 && topic.category && !within && (
        <section class="noprint">
          <h2>{say('guidance_rules')}</h2>
          <details class="rulebook">
            <summary>{sayCount('guidance_rules_of', rules.length)}</summary>
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
export function Sentence({ standard, edition }: { standard: Standard; edition: Edition }) {
  const shown = standardIn(standard, edition);
  return (
    <blockquote>
      <p>{say('quote', shown.sentence)}</p>
      <footer class="quiet small">
        {say(`guidance_sentence_${shown.edition}`, shown.number)} {elsewhere(standard, shown.edition)}{' '}
        <a href={standard.edition2024} target="_blank" rel="noreferrer">
          {say('guidance_standards')}
        </a>
      </footer>
    </blockquote>
  );
}

/** What the other edition has in its place. */
function elsewhere({ number, since2024 }: Standard, shown: Edition): string {
  if (since2024.length === 0) return say('guidance_now_unknown');
  return shown === '2016'
    ? say('guidance_now', sayList(since2024))
    : say('guidance_before', sayList(since2024), number);
}

function ReadNext({ ids, book, within }: { ids: readonly string[]; book: Book; within: boolean }) {
  const topics = ids.flatMap((id) => book.topics.filter((topic) => topic.id === id));
  if (topics.length === 0 || within) return null;
  return (
    <section class="noprint">
      <h2>{say('guidance_next')}</h2>
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
      <Heading>{say('guidance_sources')}</Heading>
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
        {say('guidance_checked', sayDate(topic.checked))} {!within && <PrintButton />}
      </p>
    </footer>
  );
}

const sayDate = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(language(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
