import { useState } from 'preact/hooks';
import { PHRASE_COUNT, PHRASE_LENGTH } from '../../settings/schema.ts';
import { Locked, Section } from '../parts.tsx';
import type { Use } from '../use-settings.ts';

/** Names and phrases that a person allows, or wants raised. */
export function PhrasesSection({ own, policy, isLocked, change }: Use) {
  return (
    <Section id="phrases" title="Names and phrases">
      <p class="quiet small">
        Kept on this device only. Capitals and spacing make no difference. Please do not enter names of
        service users.
      </p>
      <PhraseList
        title="Allow"
        hint="Never raised: a colleague who agreed, a building, your own name."
        phrases={own.allowed}
        locked={isLocked('allowed')}
        onChange={(allowed) => change({ allowed })}
      />
      {isLocked('allowed') && <Locked policy={policy} />}
      <PhraseList
        title="Always raise"
        hint="Raised wherever they stand: a project, a team, a word that you want to lose."
        phrases={own.alwaysRaise}
        locked={isLocked('alwaysRaise')}
        onChange={(alwaysRaise) => change({ alwaysRaise })}
      />
      {isLocked('alwaysRaise') && <Locked policy={policy} />}
      {policy.alwaysRaise.length > 0 && (
        <div>
          <ul class="chips">
            {policy.alwaysRaise.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
          <Locked policy={policy} words="These are raised for everyone, as asked" />
        </div>
      )}
    </Section>
  );
}

interface PhraseListProps {
  readonly title: string;
  readonly hint: string;
  readonly phrases: readonly string[];
  readonly locked: boolean;
  readonly onChange: (phrases: string[]) => void;
}

function PhraseList({ title, hint, phrases, locked, onChange }: PhraseListProps) {
  const [typed, setTyped] = useState('');
  const [notice, setNotice] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const phrase = typed.trim().replace(/\s+/g, ' ');
    const why = refusal(phrase, phrases);
    setNotice(why ?? '');
    if (why) return;
    onChange([...phrases, phrase]);
    setTyped('');
  };
  return (
    <div class="stack">
      <h3>{title}</h3>
      <p class="quiet small">{hint}</p>
      <ul class="chips">
        {phrases.map((phrase) => (
          <li key={phrase}>
            {phrase}
            <button
              type="button"
              class="cross"
              disabled={locked}
              aria-label={`Remove ${phrase}`}
              onClick={() => onChange(phrases.filter((other) => other !== phrase))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form class="row" onSubmit={add}>
        <label class="field">
          <span>{title}: a name or phrase</span>
          <input
            value={typed}
            maxLength={PHRASE_LENGTH}
            disabled={locked}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={locked}>
          Add
        </button>
      </form>
      <p class="small trouble" role="status">
        {notice}
      </p>
    </div>
  );
}

/** Why a phrase cannot be added, or undefined where it can. */
export function refusal(phrase: string, phrases: readonly string[]): string | undefined {
  if (!/[\p{L}\p{N}]{2}/u.test(phrase)) return 'Please give at least two letters or digits together.';
  if (phrases.some((other) => other.toLowerCase() === phrase.toLowerCase())) return 'That is there already.';
  return phrases.length >= PHRASE_COUNT ? `The list is full: it holds ${PHRASE_COUNT}.` : undefined;
}
