import { useEffect, useState } from 'preact/hooks';
import { LevelIcon } from '../../advice/view/icons.tsx';
import { levelWords } from '../../advice/view/words.ts';
import { CATEGORIES, type Category, type Rule } from '../../rule.ts';
import { say, sayCount } from '../../say.ts';
import { wordsOf } from '../guidance/search.ts';
import { categoryName } from '../names.ts';
import { Locked, Section, Switch } from '../parts.tsx';
import type { Use } from '../use-settings.ts';

/** What the tree shows of a rule. */
export type RuleView = Pick<Rule, 'id' | 'category' | 'title' | 'level' | 'what' | 'standard'>;

/** Does a rule have every word that was looked for? */
export const isFound = (rule: RuleView, words: readonly string[]): boolean => {
  const held = wordsOf(`${categoryName(rule.category)} ${rule.title} ${rule.what} ${levelWords(rule.level)}`);
  return words.every((word) => held.some((other) => other.startsWith(word)));
};

/** Categories and their rules, each with a switch. */
export function RulesSection({ use, rules }: { use: Use; rules: readonly RuleView[] }) {
  const [query, setQuery] = useState('');
  const aimed = useAimedRule();
  const words = wordsOf(query);
  const found = rules.filter((rule) => isFound(rule, words));
  const { policy, isLocked } = use;
  return (
    <Section id="rules" title={say('rules_title')}>
      {(isLocked('categories') || isLocked('rulesOff')) && <Locked policy={policy} />}
      <label class="field">
        <span>{say('rules_find')}</span>
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <p class="aside" role="status">
        {query && sayCount('rules_found', found.length)}
      </p>
      {CATEGORIES.map((category) => (
        <Branch
          key={category}
          category={category}
          use={use}
          rules={found.filter((rule) => rule.category === category)}
          isOpen={words.length > 0 || aimed.startsWith(`${category}/`)}
          aimed={aimed}
        />
      ))}
      {found.length === 0 && <p>{say('rules_none')}</p>}
    </Section>
  );
}

interface BranchProps {
  readonly category: Category;
  readonly use: Use;
  readonly rules: readonly RuleView[];
  readonly isOpen: boolean;
  readonly aimed: string;
}

function Branch({ category, use, rules, isOpen, aimed }: BranchProps) {
  const { settings, isLocked, change } = use;
  if (rules.length === 0 && isOpen) return null;
  const isOn = settings.categories[category];
  const off = rules.filter(({ id }) => settings.rulesOff.includes(id)).length;
  const count = sayCount('rules_count', rules.length);
  const turn = (id: string, on: boolean) =>
    change({ rulesOff: on ? settings.rulesOff.filter((other) => other !== id) : [...settings.rulesOff, id] });
  return (
    <div class="branch">
      <div class="branch-head">
        <Switch
          on={isOn}
          disabled={isLocked('categories')}
          onChange={(on) => change({ categories: { ...settings.categories, [category]: on } })}
        >
          <b>{categoryName(category)}</b>
        </Switch>
        <a
          href={`/guidance.html#standard/${category}`}
          aria-label={say('rules_about_label', categoryName(category))}
        >
          {say('rules_about')}
        </a>
      </div>
      <details open={isOpen}>
        <summary>{off > 0 ? say('rules_off', count, off) : count}</summary>
        <ul>
          {rules.map((rule) => (
            <li key={rule.id} id={`rule/${rule.id}`} class={rule.id === aimed ? 'aimed' : ''}>
              <Switch
                on={isOn && !settings.rulesOff.includes(rule.id)}
                disabled={!isOn || isLocked('rulesOff')}
                onChange={(on) => turn(rule.id, on)}
              >
                {rule.title}
              </Switch>
              <span class="rule-level small quiet">
                <LevelIcon level={rule.level} size={14} /> {levelWords(rule.level)}
              </span>
              <a
                class="small"
                href={`/guidance.html#rule/${rule.id}`}
                aria-label={say('rules_examples_label', rule.title)}
              >
                {say('rules_examples')}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** The rule that the address names (`#rule/category/name`): its branch stands open and it has the focus. */
function useAimedRule(): string {
  const [aimed, setAimed] = useState('');
  useEffect(() => {
    const follow = () => {
      const id = /^#rule\/(.+)$/.exec(location.hash)?.[1];
      setAimed(id ?? '');
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const row = aimed && document.getElementById(`rule/${aimed}`);
    if (!row) return;
    row.scrollIntoView({ block: 'center' });
    row.querySelector('input')?.focus({ preventScroll: true });
  }, [aimed]);
  return aimed;
}
