import type { ComponentChildren } from 'preact';
import { type Key, say, sayList } from '../say.ts';
import type { Policy } from '../settings/policy.ts';
import type { Loaded } from '../settings/store.ts';
import { fieldName } from './names.ts';
import type { Saved } from './use-settings.ts';

/** A titled group of controls. Its id is where a link can lead. */
export const Section = ({
  id,
  title,
  children,
}: {
  id?: string;
  title: string;
  children: ComponentChildren;
}) => (
  <section class="group" id={id} aria-labelledby={id && `${id}-title`}>
    <h2 id={id && `${id}-title`}>{title}</h2>
    {children}
  </section>
);

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

/** A switch with its words. */
export const Switch = ({ on, onChange, disabled = false, children }: SwitchProps) => (
  <label class="switch">
    <input
      type="checkbox"
      role="switch"
      aria-checked={on}
      checked={on}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>{children}</span>
  </label>
);

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly words: string;
}

interface ChoicesProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly isBarred?: (value: Value) => boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, as cards. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { name, label, choices, value, isBarred = () => false, onChoose } = props;
  return (
    <div class="choices" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={isBarred(choice.value)}
            onChange={() => onChoose(choice.value)}
          />
          <b>{choice.name}</b>
          <span>{choice.words}</span>
        </label>
      ))}
    </div>
  );
}

/** Says quietly that a change was kept, and plainly that it was not. */
export const SavedNote = ({ saved }: { saved: Saved }) => (
  <p class={`saved ${saved === 'not saved' ? 'trouble' : ''}`} role="status">
    {saved === 'saved' && say('saved')}
    {saved === 'not saved' && say('saved_not')}
  </p>
);

/** Says what was wrong with the stored settings, if anything. */
export function Trouble({ loaded: { storeBroken, broken } }: { loaded: Loaded }) {
  if (!storeBroken && broken.length === 0) return null;
  return (
    <p class="box trouble" role="alert">
      {storeBroken && `${say('trouble_store')} `}
      {broken.length > 0 && say('trouble_fields', sayList(broken.map(fieldName)))}
    </p>
  );
}

type LockedWords = Key extends infer Each ? (Each extends `locked_${infer What}` ? What : never) : never;

/** Who has locked a setting. */
export const Locked = ({ policy, what = 'set' }: { policy: Policy; what?: LockedWords }) => (
  <p class="locked small">
    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
      <path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z" />
    </svg>
    {say(`locked_${what}`, policy.organisation || say('your_employer'))}
  </p>
);
