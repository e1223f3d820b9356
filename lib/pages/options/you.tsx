import { useState } from 'preact/hooks';
import { say, sayWith } from '../../say.ts';
import type { ProfessionView } from '../guidance/book.ts';
import { Locked, Section } from '../parts.tsx';
import type { Use } from '../use-settings.ts';
import { Bodies, ProfessionSelect } from '../whom-to-ask.tsx';

/** The person's profession and their employer's policy: whom to ask when in doubt. */
export function YouSection({ use, professions }: { use: Use; professions: readonly ProfessionView[] }) {
  const { settings, policy, change } = use;
  const mine = professions.find(({ id }) => id === settings.profession);
  return (
    <Section id="you" title={say('you_title')}>
      <p class="quiet small">
        {sayWith('you_hint', <a href="/guidance.html#when-in-doubt">{say('in_doubt')}</a>)}
      </p>
      <ProfessionSelect
        professions={professions}
        value={settings.profession}
        onChoose={(profession) => change({ profession })}
      />
      {mine && <Bodies bodies={mine.bodies} />}
      {policy.policyLink ? (
        <p>
          <a href={policy.policyLink} target="_blank" rel="noreferrer">
            {settings.policyName || say('ask_policy')}
          </a>
          <Locked policy={policy} />
        </p>
      ) : (
        <PolicyLink use={use} />
      )}
    </Section>
  );
}

function PolicyLink({ use: { own, change } }: { use: Use }) {
  const [link, setLink] = useState(own.policyLink);
  const isGood = link === '' || isWebAddress(link);
  return (
    <div class="stack">
      <label class="field">
        <span>{say('you_link')}</span>
        <input
          type="url"
          value={link}
          placeholder="https://"
          aria-invalid={!isGood}
          aria-describedby="policy-hint"
          onInput={(event) => setLink(event.currentTarget.value.trim())}
          onChange={() => isGood && change({ policyLink: link })}
        />
      </label>
      <p id="policy-hint" class={`small ${isGood ? 'quiet' : 'trouble'}`} role="status">
        {isGood ? say('you_link_hint') : say('you_link_bad')}
      </p>
    </div>
  );
}

const isWebAddress = (text: string): boolean =>
  /^https:\/\/[^\s"<>]+\.[^\s"<>]+$/.test(text) && text.length <= 500;
