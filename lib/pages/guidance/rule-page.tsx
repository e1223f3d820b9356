import { LevelIcon } from '../../advice/view/icons.tsx';
import { levelWords } from '../../advice/view/words.ts';
import type { Edition, Example, Level, Rule } from '../../rule.ts';
import { say, sayWith } from '../../say.ts';
import { categoryName } from '../names.ts';
import { Sentence } from './topic-page.tsx';

/** A rule, made from its own file: what it says to people, and its own examples. */
export function RulePage({ rule, edition }: { rule: Rule; edition: Edition }) {
  return (
    <article class="topic">
      <p class="quiet small part">
        {sayWith(
          'guidance_rule_of',
          <a href={`#standard/${rule.category}`}>{categoryName(rule.category)}</a>,
        )}
      </p>
      <h1 tabIndex={-1}>{rule.title}</h1>
      <p class="level-line">
        <LevelIcon level={rule.level} />
        <b class={`level-${rule.level}`}>{levelWords(rule.level)}</b>
      </p>
      <p class="lead">{rule.what}</p>
      <h2>{say('guidance_why')}</h2>
      <p>{rule.why}</p>
      <h2>{say('guidance_instead')}</h2>
      <p>{rule.instead}</p>
      <h2>{say('guidance_not_when')}</h2>
      <p>{rule.notWhen}</p>
      <Sentence standard={rule.standard} edition={edition} />
      <Examples title={say('guidance_raises')} examples={rule.flags} level={rule.level} />
      <Examples title={say('guidance_leaves')} examples={rule.passes} level={rule.level} />
      <p class="quiet small">
        {say('guidance_made_up')}{' '}
        <a class="noprint" href={`/options.html#rule/${rule.id}`}>
          {say('guidance_switch')}
        </a>
      </p>
    </article>
  );
}

interface ExamplesProps {
  readonly title: string;
  readonly examples: readonly Example[];
  readonly level: Level;
}

/** The second reader has none: it finds by weight, not by examples of one idea. */
function Examples({ title, examples, level }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class="examples">
        {examples.map((example) => {
          const { text, to } = typeof example === 'string' ? { text: example, to: undefined } : example;
          return (
            <li key={`${to ?? ''}${text}`}>
              {to && <span class="quiet small">{say('guidance_in_answer', to)} </span>}
              <Marked text={text} level={level} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** An example with the words between ⟦ ⟧ marked as they would be in a draft. */
function Marked({ text, level }: { text: string; level: Level }) {
  return (
    <>
      {[...text.matchAll(/⟦([^⟧]*)⟧|[^⟦]+/g)].map(({ 0: words, 1: marked, index }) =>
        marked === undefined ? (
          words
        ) : (
          <mark key={index} class={`mark-${level}`}>
            {marked}
          </mark>
        ),
      )}
    </>
  );
}
