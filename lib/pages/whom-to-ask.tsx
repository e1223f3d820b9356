import { say, sayWith } from '../say.ts';
import type { Loaded } from '../settings/store.ts';
import type { ProfessionView } from './guidance/book.ts';
import { useSettings } from './use-settings.ts';

interface ProfessionProps {
  readonly professions: readonly ProfessionView[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** Asks for the profession. It is kept to say whom to ask, and for nothing else. */
export const ProfessionSelect = ({ professions, value, onChoose }: ProfessionProps) => (
  <label class="field">
    <span>{say('profession')}</span>
    <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{say('profession_none')}</option>
      {professions.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

/** Links to the bodies of a profession. */
export const Bodies = ({ bodies }: { bodies: ProfessionView['bodies'] }) => (
  <ul>
    {bodies.map(({ name, url }) => (
      <li key={name}>
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </li>
    ))}
  </ul>
);

/** Whom this reader can ask: the body of their profession, and their employer's policy. */
export function WhomToAsk({
  loaded,
  professions,
}: {
  loaded: Loaded;
  professions: readonly ProfessionView[];
}) {
  const { settings, change } = useSettings(loaded);
  const mine = professions.find(({ id }) => id === settings.profession);
  return (
    <section class="box ask">
      <h2>{say('ask_title')}</h2>
      {settings.policyLink && (
        <p>
          <a href={settings.policyLink} target="_blank" rel="noreferrer">
            {settings.policyName || say('ask_policy')}
          </a>
        </p>
      )}
      <div class="noprint">
        <ProfessionSelect
          professions={professions}
          value={settings.profession}
          onChoose={(profession) => change({ profession })}
        />
      </div>
      {mine ? <Bodies bodies={mine.bodies} /> : <p class="quiet">{say('ask_choose')}</p>}
      {!settings.policyLink && (
        <p class="quiet small">
          {sayWith('ask_add_policy', <a href="/options.html#you">{say('ask_options')}</a>)}
        </p>
      )}
    </section>
  );
}
