import { useState } from 'preact/hooks';
import { say } from '../../say.ts';
import { PHRASE_COUNT, PHRASE_LENGTH } from '../../settings/schema.ts';
import { Locked, Section } from '../parts.tsx';
import type { Use } from '../use-settings.ts';

/** Names and phrases that a person allows, or wants raised. */
export function PhrasesSection({ own, policy, isLocked, change }: Use) {
  return (
    <Section id="phrases" title={say('phrases_title')}>
      <p class="quiet small">{say('phrases_hint')}</p>
      <PhraseList
        list="allowed"
        phrases={own.allowed}
        locked={isLocked('allowed')}
        onChange={(allowed) => change({ allowed })}
      />
      {isLocked('allowed') && <Locked policy={policy} />}
      <PhraseList
        list="alwaysRaise"
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
          <Locked policy={policy} what="raised" />
        </div>
      )}
    </Section>
  );
}

interface PhraseListProps {
  readonly list: 'allowed' | 'alwaysRaise';
  readonly phrases: readonly string[];
  readonly locked: boolean;
  readonly onChange: (phrases: string[]) => void;
}

function PhraseList({ list, phrases, locked, onChange }: PhraseListProps) {
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
      <h3>{say(`phrases_${list}`)}</h3>
      <p class="quiet small">{say(`phrases_${list}_hint`)}</p>
      <ul class="chips">
        {phrases.map((phrase) => (
          <li key={phrase}>
            {phrase}
            <button
              type="button"
              class="cross"
              disabled={locked}
              aria-label={say('remove', phrase)}
              onClick={() => onChange(phrases.filter((other) => other !== phrase))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form class="row" onSubmit={add}>
        <label class="field">
          <span>{say(`phrases_${list}_field`)}</span>
          <input
            value={typed}
            maxLength={PHRASE_LENGTH}
            disabled={locked}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={locked}>
          {say('phrases_add')}
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
  if (!/[\p{L}\p{N}]{2}/u.test(phrase)) return say('phrases_short');
  if (phrases.some((other) => other.toLowerCase() === phrase.toLowerCase())) return say('phrases_there');
  return phrases.length >= PHRASE_COUNT ? say('phrases_full', PHRASE_COUNT) : undefined;
}
