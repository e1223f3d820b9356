import { useEffect, useState } from 'preact/hooks';
import type { Category, Rule, Standard } from '../rule.ts';

/** What the reader shows of a topic. Told apart from the rules, so that the page needs no knowledge of its own. */
export interface TopicView {
  readonly id: string;
  readonly title: string;
  readonly category?: Category;
  readonly paragraphs: readonly string[];
  readonly list?: { readonly title: string; readonly items: readonly string[] };
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly checked: string;
}

interface GuidanceProps {
  readonly topics: readonly TopicView[];
  readonly standards: Readonly<Record<Category, Standard>>;
  readonly rules: readonly Rule[];
}

/** The guidance reader: what each standard means for a post. Opens at the topic that the address names. */
export function Guidance({ topics, standards, rules }: GuidanceProps) {
  const aimed = useTopicInAddress();
  return (
    <main class="sheet">
      <header class="top">
        <img src="/icon/48.png" width="40" height="40" alt="" />
        <div>
          <h1>The guidance behind PostWell</h1>
          <p class="quiet">
            In our words, with links to the HCPC’s own. PostWell is not affiliated with the HCPC.
          </p>
        </div>
      </header>
      <nav aria-label="Topics">
        <ul class="toc">
          {topics.map((topic) => (
            <li key={topic.id}>
              <a href={`#${topic.id}`}>{topic.title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {topics.map((topic) => (
        <Article
          key={topic.id}
          topic={topic}
          standard={topic.category && standards[topic.category]}
          rules={rules.filter((rule) => rule.category === topic.category)}
          aimed={topic.id === aimed}
        />
      ))}
    </main>
  );
}

interface ArticleProps {
  readonly topic: TopicView;
  readonly standard: Standard | undefined;
  readonly rules: readonly Rule[];
  readonly aimed: boolean;
}

function Article({ topic, standard, rules, aimed }: ArticleProps) {
  return (
    <article
      class={`group topic ${aimed ? 'aimed' : ''}`}
      id={topic.id}
      aria-labelledby={`${topic.id}/title`}
    >
      <h2 id={`${topic.id}/title`} tabIndex={-1}>
        {topic.title}
      </h2>
      {standard && <Sentence standard={standard} />}
      {topic.paragraphs.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {topic.list && (
        <section>
          <h3>{topic.list.title}</h3>
          <ul>
            {topic.list.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      )}
      {rules.length > 0 && (
        <details>
          <summary>What PostWell looks for ({rules.length})</summary>
          <ul>
            {rules.map((rule) => (
              <li key={rule.id}>
                <b>{rule.title}.</b> {rule.instead} <span class="quiet">Not when: {rule.notWhen}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="quiet small">
        {topic.links.map((link) => (
          <span key={link.url}>
            <a href={link.url} target="_blank" rel="noreferrer">
              {link.title}
            </a>
            {' · '}
          </span>
        ))}
        last checked {topic.checked}
      </p>
    </article>
  );
}

function Sentence({ standard }: { standard: Standard }) {
  return (
    <blockquote>
      “{standard.sentence}”
      <footer class="quiet small">
        HCPC standards of conduct, performance and ethics, {standard.number} in the {standard.edition}{' '}
        edition, which the HCPC’s social media guidance quotes.{' '}
        {standard.since2024.length > 0
          ? `In the edition in force since 1 September 2024, see ${standard.since2024.join(', ')}.`
          : 'A new edition is in force since 1 September 2024.'}{' '}
        <a href={standard.edition2024} target="_blank" rel="noreferrer">
          Read it
        </a>
      </footer>
    </blockquote>
  );
}

/** The topic after # in the address; scrolled to, and told to screen readers by moving the focus to its title. */
function useTopicInAddress(): string {
  const [topic, setTopic] = useState(() => decodeURIComponent(location.hash.slice(1)));
  useEffect(() => {
    const follow = () => setTopic(decodeURIComponent(location.hash.slice(1)));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const title = topic && document.getElementById(`${topic}/title`);
    if (!title) return;
    title.focus({ preventScroll: true });
    document.getElementById(topic)?.scrollIntoView();
  }, [topic]);
  return topic;
}
